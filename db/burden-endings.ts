import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { burdenEndings } from './schema/decisions.ts';
import type { BurdenKind } from './vocabulary.ts';

export type BurdenEnding = Pick<typeof burdenEndings.$inferSelect, 'burden' | 'endedOn'>;

/** Oldest first. */
export const listBurdenEndings = (db: Database, teamId: string): Promise<BurdenEnding[]> =>
  db
    .select({ burden: burdenEndings.burden, endedOn: burdenEndings.endedOn })
    .from(burdenEndings)
    .where(eq(burdenEndings.teamId, teamId))
    .orderBy(asc(burdenEndings.endedOn), asc(burdenEndings.burden));

export const insertBurdenEnding = (db: Database, row: typeof burdenEndings.$inferInsert) =>
  db.insert(burdenEndings).values(row);

export const deleteBurdenEnding = (db: Database, teamId: string, burden: BurdenKind) =>
  db.delete(burdenEndings).where(and(eq(burdenEndings.teamId, teamId), eq(burdenEndings.burden, burden)));
