import { and, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { boards } from './schema/atoms.ts';
import type { Window } from './vocabulary.ts';

export const readDigests = (db: Database) =>
  db.select({ teamId: boards.teamId, window: boards.window, digest: boards.digest }).from(boards);

export async function readStoredBoard(db: Database, teamId: string, window: Window): Promise<unknown> {
  const [row] = await db
    .select({ body: boards.body })
    .from(boards)
    .where(and(eq(boards.teamId, teamId), eq(boards.window, window)));
  return row?.body;
}

export const storeBoard = (db: Database, { teamId, window, digest, body }: typeof boards.$inferInsert) =>
  db
    .insert(boards)
    .values({ teamId, window, digest, body })
    .onConflictDoUpdate({ target: [boards.teamId, boards.window], set: { digest, body } });
