import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { familyOf } from './merged-task-types.ts';
import { heldBy } from './pools.ts';
import { atomItems, atoms, boards } from './schema/atoms.ts';
import { restings } from './schema/decisions.ts';

export type RestingRow = typeof restings.$inferSelect;

export const listRestings = (db: Database): Promise<RestingRow[]> => db.select().from(restings);

/** The kinds of work that a team is asked not to log. */
export async function listResting(db: Database, teamId: string): Promise<string[]> {
  const rows = await db
    .select({ taskTypeId: restings.taskTypeId })
    .from(restings)
    .where(and(eq(restings.teamId, teamId), eq(restings.resting, true)));
  return rows.map(({ taskTypeId }) => taskTypeId);
}

/** Leaves alone what a lead noted. */
export const storeResting = (db: Database, { teamId, taskTypeId, ...state }: Omit<RestingRow, 'toolChangedOn'>) =>
  db
    .insert(restings)
    .values({ teamId, taskTypeId, ...state })
    .onConflictDoUpdate({ target: [restings.teamId, restings.taskTypeId], set: state });

export const noteToolChange = (db: Database, teamId: string, taskTypeId: string, toolChangedOn: string) =>
  db
    .insert(restings)
    .values({ teamId, taskTypeId, toolChangedOn })
    .onConflictDoUpdate({ target: [restings.teamId, restings.taskTypeId], set: { toolChangedOn } });

/** Of which kinds of work a team's board of all time says that enough is known. */
export async function listSufficient(db: Database, teamId: string): Promise<string[]> {
  const rows = await db
    .select({ taskTypeId: sql<string>`told.value ->> '$.id'` })
    .from(sql`${boards}, json_each(${boards.body}, '$.taskTypes') as told`)
    .where(and(eq(boards.teamId, teamId), eq(boards.window, 'all'), sql`told.value ->> '$.evidence.sufficient' = 1`));
  return rows.map(({ taskTypeId }) => taskTypeId);
}

/** Pieces in the whole atoms that a team's figures have counted since a day, that day left out. */
export async function countPublishedSince(
  db: Database,
  { teamId, taskTypeId, since, floor }: { teamId: string; taskTypeId: string; since: string; floor: number },
): Promise<number> {
  const [row] = await db
    .select({ pieces: sql<number>`coalesce(sum(${atomItems.sign}), 0)`.mapWith(Number) })
    .from(atomItems)
    .innerJoin(atoms, eq(atoms.id, atomItems.atomId))
    .innerJoin(heldBy(teamId, floor), sql`held.atom_id = ${atoms.id}`)
    .where(and(inArray(atoms.taskTypeId, familyOf(taskTypeId)), gt(sql`held.counted_on`, since)));
  return row!.pieces;
}
