import { and, eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { preparedOnce } from './prepared-once.ts';
import { contributors } from './schema/seats.ts';
import { teams } from './schema/teams.ts';

export interface ContributorRow {
  id: string;
  team: { id: string; name: string; closed: boolean };
}

const lookup = preparedOnce((db) =>
  db
    .select({ id: contributors.id, team: { id: teams.id, name: teams.name, closedOn: teams.closedOn } })
    .from(contributors)
    .innerJoin(teams, eq(teams.id, contributors.teamId))
    .where(eq(contributors.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
);

export async function findContributor(db: Database, tokenHash: string): Promise<ContributorRow | null> {
  const found = await lookup(db).get({ tokenHash });
  if (!found) return null;
  const { closedOn, ...team } = found.team;
  return { id: found.id, team: { ...team, closed: closedOn !== null } };
}

export const insertContributor = (db: Database, row: { id: string; teamId: string; tokenHash: string }) =>
  db.insert(contributors).values(row);

/** Without tokens: people of a made-up office. */
export const insertContributors = (db: Database, teamId: string, ids: readonly string[]) =>
  db.insert(contributors).values(ids.map((id) => ({ id, teamId })));

/** Only of one that was made a moment ago and has nothing. */
export const deleteContributor = (db: Database, id: string) => db.delete(contributors).where(eq(contributors.id, id));

/** Another device takes over: the token before opens nothing any more. Nothing happens where it was another already. */
export const replaceToken = (db: Database, id: string, { from, to }: { from: string; to: string }) =>
  db
    .update(contributors)
    .set({ tokenHash: to })
    .where(and(eq(contributors.id, id), eq(contributors.tokenHash, from)));

/** The row stays, so that what was published keeps its whole people; no token opens it any more, and its seat ends. */
export const forgetToken = (db: Database, id: string) =>
  db
    .update(contributors)
    .set({ tokenHash: null, seatFrom: null, hatId: null, drawnHatId: null, noteHash: null, cellKey: null })
    .where(eq(contributors.id, id));

/** The one password on paper of who has it; a new one ends the old. */
export const setNoteHash = (db: Database, id: string, noteHash: string) =>
  db.update(contributors).set({ noteHash }).where(eq(contributors.id, id));

export async function findNoter(db: Database, noteHash: string): Promise<ContributorRow | null> {
  const [found] = await db
    .select({ id: contributors.id, team: { id: teams.id, name: teams.name, closedOn: teams.closedOn } })
    .from(contributors)
    .innerJoin(teams, eq(teams.id, contributors.teamId))
    .where(eq(contributors.noteHash, noteHash));
  if (!found) return null;
  const { closedOn, ...team } = found.team;
  return { id: found.id, team: { ...team, closed: closedOn !== null } };
}

export async function findCellKey(db: Database, id: string): Promise<number | null> {
  const [row] = await db.select({ cellKey: contributors.cellKey }).from(contributors).where(eq(contributors.id, id));
  return row?.cellKey ?? null;
}
