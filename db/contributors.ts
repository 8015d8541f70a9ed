import { and, eq, isNotNull } from 'drizzle-orm';
import type { Database } from './client.ts';
import { contributors, teams } from './schema.ts';

export interface ContributorRow {
  id: string;
  team: { id: string; name: string };
}

export async function findContributor(db: Database, tokenHash: string): Promise<ContributorRow | null> {
  const [row] = await db
    .select({ id: contributors.id, team: { id: teams.id, name: teams.name } })
    .from(contributors)
    .innerJoin(teams, eq(teams.id, contributors.teamId))
    .where(and(isNotNull(contributors.tokenHash), eq(contributors.tokenHash, tokenHash)));
  return row ?? null;
}

export const insertContributor = (db: Database, row: { id: string; teamId: string; tokenHash: string }) =>
  db.insert(contributors).values(row);

/** The row stays, so that what was published keeps its whole people; no token opens it any more. */
export const forgetToken = (db: Database, id: string) =>
  db.update(contributors).set({ tokenHash: null }).where(eq(contributors.id, id));
