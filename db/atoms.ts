import { and, getTableColumns, gte, isNotNull, max, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { countsFor } from './merged-task-types.ts';
import { heldBy } from './pools.ts';
import { atoms } from './schema/atoms.ts';

export type AtomRow = typeof atoms.$inferSelect;

/** An atom as it is read: of the task type that it counts for today. */
export const atomColumns = { ...getTableColumns(atoms), taskTypeId: countsFor(atoms.taskTypeId) };

export const insertAtom = (db: Database, atom: AtomRow) => db.insert(atoms).values(atom);

/** Ids follow the order of publication. */
export async function lastAtomId(db: Database): Promise<number> {
  const [row] = await db.select({ last: max(atoms.id) }).from(atoms);
  return row?.last ?? 0;
}

export interface Selection {
  /** First day of publication that counts, YYYY-MM-DD; null: all. */
  since: string | null;
  floor: number;
}

const selected = ({ since, floor }: Selection) =>
  and(gte(atoms.people, floor), since === null ? undefined : gte(atoms.publishedOn, since));

/** Which atoms each team itself has published, as one text per team: enough to tell whether a board is still true. */
export function readAtomIdsByTeam(db: Database, selection: Selection): Promise<{ teamId: string; ids: string }[]> {
  const ordered = db
    .select({ id: atoms.id, teamId: atoms.teamId })
    .from(atoms)
    .where(selected(selection))
    .orderBy(atoms.id)
    .as('ordered');
  return db
    .select({ teamId: ordered.teamId, ids: sql<string>`group_concat(${ordered.id})` })
    .from(ordered)
    .groupBy(ordered.teamId);
}

/**
 * Of how many kinds of work, team by team, something was published that rests on as many people in the one arm and in the other: to
 * count an arm by itself would tell more than the band of the smaller one, which boards show.
 */
export async function countComparable(db: Database, floor: number): Promise<number> {
  const kinds = db
    .select({ teamId: atoms.teamId, taskTypeId: atoms.taskTypeId })
    .from(atoms)
    .where(and(isNotNull(atoms.taskTypeId), gte(atoms.people, floor)))
    .groupBy(atoms.teamId, atoms.taskTypeId)
    .having(sql`count(distinct ${atoms.arm}) = 2`)
    .as('kinds');
  return db.$count(kinds);
}

/** What a team's figures are made of, its pools taken apart into whole atoms; `publishedOn` is the day from which each counts there. */
export function readAtoms(db: Database, teamId: string, { since, floor }: Selection): Promise<AtomRow[]> {
  const countedOn = sql<string>`held.counted_on`;
  return db
    .select({ ...atomColumns, publishedOn: countedOn })
    .from(atoms)
    .innerJoin(heldBy(teamId, floor), sql`held.atom_id = ${atoms.id}`)
    .where(since === null ? undefined : gte(countedOn, since))
    .orderBy(atoms.id);
}
