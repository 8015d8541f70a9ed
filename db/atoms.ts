import { and, eq, max, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { atoms, cells, poolAtoms, pools, tallies } from './schema/atoms.ts';
import { type TallyRow, tallyColumns } from './sums.ts';
import type { Arm, AtomSort, BurdenKind } from './vocabulary.ts';
import type { Query } from './writer.ts';

export type AtomRow = typeof atoms.$inferSelect;

/** Ids follow the order of publication. */
export async function lastAtomId(db: Database): Promise<number> {
  const [row] = await db.select({ last: max(atoms.id) }).from(atoms);
  return row?.last ?? 0;
}

const atomColumns = ['id', 'run', 'teamId', 'sort', 'taskTypeId', 'arm', 'burden', 'key', 'seats', 'pieces'] as const;

export function insertAtoms(db: Database, rows: readonly Omit<AtomRow, 'pooled'>[]): Query[] {
  if (rows.length === 0) return [];
  const list = JSON.stringify(rows.map((row) => atomColumns.map((column) => row[column])));
  const values = sql.join(
    atomColumns.map((_, at) => sql.raw(`value->>${at}`)),
    sql`, `,
  );
  return [db.insert(atoms).select(sql`select ${values}, 0 from json_each(${list})`)];
}

/** What a run that was cut off had stored already. */
export const listKeysOfRun = (db: Database, teamId: string, run: number): Promise<{ key: string }[]> =>
  db
    .select({ key: atoms.key })
    .from(atoms)
    .where(and(eq(atoms.teamId, teamId), eq(atoms.run, run)));

/** What a figure is of: whole atoms that a team or level published in these runs, its own and those of its pools. */
export interface Scope {
  teamId: string;
  /** null: all work together. */
  taskTypeId: string | null;
  fromRun: number;
  toRun: number;
}

const togetherSorts: readonly AtomSort[] = ['work', 'mixed', 'rework'];

const inScope = (
  table: typeof atoms | typeof pools,
  { teamId, taskTypeId, fromRun, toRun }: Scope,
  sorts: readonly AtomSort[],
): SQL =>
  sql`${table.teamId} = ${teamId} and ${table.run} between ${fromRun} and ${toRun} and ${
    taskTypeId === null
      ? sql`${table.sort} in (${sql.raw(sorts.map((sort) => `'${sort}'`).join(', '))})`
      : sql`${table.sort} = 'work' and ${table.taskTypeId} = ${taskTypeId}`
  }`;

const atomIds = (scope: Scope, sorts = togetherSorts): SQL =>
  sql`(select ${atoms.id} as id, ${atoms.sort} = 'work' as own from ${atoms} where ${inScope(atoms, scope, sorts)}
    union all select ${poolAtoms.atomId}, ${pools.sort} = 'work' from ${pools} join ${poolAtoms} on ${poolAtoms.poolId} = ${pools.id} where ${inScope(pools, scope, sorts)})`;

/** In the order of ids: they name what a reading was made of. */
export async function listAtomIds(db: Database, scope: Scope): Promise<number[]> {
  const [found] = await db.all<{ list: string }>(
    sql`select json_group_array(id) as list from (select id from ${atomIds(scope)} order by id)`,
  );
  return JSON.parse(found!.list);
}

/** Pieces by arm: enough to know that a row can't be due, without looking at its cells. */
export async function countPieces(db: Database, scope: Scope): Promise<Record<Arm, number>> {
  const sorts: AtomSort[] = ['work', 'mixed'];
  const rows = await db.all<{ arm: Arm; pieces: number }>(
    sql`select arm, sum(pieces) as pieces from (
      select ${atoms.arm} as arm, ${atoms.pieces} as pieces from ${atoms} where ${inScope(atoms, scope, sorts)}
      union all select ${pools.arm}, ${pools.pieces} from ${pools} where ${inScope(pools, scope, sorts)}) group by arm`,
  );
  const of = (arm: Arm) => rows.find((row) => row.arm === arm)?.pieces ?? 0;
  return { with_ai: of('with_ai'), without_ai: of('without_ai') };
}

export interface SummedCell {
  seat: number;
  kind: number;
  size: number;
  arm: number;
  quarter: number;
  /** 1 in atoms of this kind alone, which its own row counts; 0 in mixed ones and in later rework. */
  own: number;
  pieces: number;
  minutes: number;
  squares: number;
}

/**
 * All atoms of a row added up: what a reading is computed from. It comes as one text, as thousands of rows cost more to hand over
 * than to add up; and sorted by one number in place of five, which is most of adding up.
 */
export async function sumCells(db: Database, scope: Scope): Promise<SummedCell[]> {
  const [found] = await db.all<{ list: string }>(
    sql`select json_group_array(json_array(seat, kind, size, arm, quarter, own, pieces, minutes, squares)) as list from (
      select ${cells.seat} as seat, kind, size, arm, quarter, own, sum(pieces) as pieces, sum(minutes) as minutes, sum(squares) as squares
      from ${atomIds(scope)} as chosen join ${cells} on ${cells.atomId} = chosen.id
      group by ${cells.seat}, (((kind * 6 + size) * 2 + arm) * 2 + own) * 65536 + quarter)`,
  );
  const listed: [number, number, number, number, number, number, number, number, number][] = JSON.parse(found!.list);
  return listed.map(([seat, kind, size, arm, quarter, own, pieces, minutes, squares]) => {
    return { seat, kind, size, arm, quarter, own, pieces, minutes, squares };
  });
}

/** Minutes of pieces with AI, rework included, by seat. */
export const sumMinutesWithAi = (db: Database, scope: Scope): Promise<{ seat: number; minutes: number }[]> =>
  db.all(
    sql`select ${cells.seat} as seat, sum(minutes) as minutes from ${atomIds(scope)} as chosen
      join ${cells} on ${cells.atomId} = chosen.id where arm = 1 group by ${cells.seat}`,
  );

/** Answers by seat: of entries; with `sorts` also of burdens, which answer only how long they took to write. */
export const sumTallies = (
  db: Database,
  scope: Scope,
  sorts: readonly AtomSort[] = ['work', 'mixed'],
): Promise<Omit<TallyRow, 'atomId' | 'reasons'>[]> => {
  const sums = tallyColumns.flatMap((column) =>
    column === 'atomId' || column === 'seat' || column === 'reasons'
      ? []
      : [sql`sum(${tallies[column]}) as ${sql.identifier(column)}`],
  );
  return db.all(
    sql`select ${tallies.seat} as seat, ${sql.join(sums, sql`, `)} from ${atomIds(scope, sorts)} as chosen
      join ${tallies} on ${tallies.atomId} = chosen.id group by ${tallies.seat}`,
  );
};

/** Minutes of burdens by kind and seat; `burden` null is of those that are told only all together. */
export const sumBurdens = (
  db: Database,
  scope: Scope,
): Promise<{ burden: BurdenKind | null; seat: number; minutes: number }[]> =>
  db.all(
    sql`select ${atoms.burden} as burden, ${tallies.seat} as seat, sum(${tallies.minutes}) as minutes
      from ${atomIds({ ...scope, taskTypeId: null }, ['burden'])} as chosen
      join ${atoms} on ${atoms.id} = chosen.id join ${tallies} on ${tallies.atomId} = chosen.id
      group by ${atoms.burden}, ${tallies.seat}`,
  );

/** Whose atoms or pools these runs have made, and of which kinds of work. */
export async function listPublished(
  db: Database,
  { fromRun, toRun }: Pick<Scope, 'fromRun' | 'toRun'>,
): Promise<Map<string, string[]>> {
  const of = (table: typeof atoms | typeof pools) =>
    db
      .selectDistinct({ teamId: table.teamId, taskTypeId: table.taskTypeId })
      .from(table)
      .where(sql`${table.run} between ${fromRun} and ${toRun}`);
  const found = new Map<string, Set<string>>();
  for (const { teamId, taskTypeId } of [...(await of(atoms)), ...(await of(pools))]) {
    const kinds = found.get(teamId) ?? new Set();
    found.set(teamId, kinds);
    if (taskTypeId !== null) kinds.add(taskTypeId);
  }
  return new Map([...found].sort().map(([teamId, kinds]) => [teamId, [...kinds].sort()]));
}

/** Reasons that seats named in a row's atoms of these runs, as bits. */
export const listNamed = (db: Database, scope: Scope): Promise<{ seat: number; reasons: number }[]> =>
  db.all(
    sql`select distinct ${tallies.seat} as seat, ${tallies.reasons} as reasons from ${atomIds(scope)} as chosen
      join ${tallies} on ${tallies.atomId} = chosen.id where ${tallies.reasons} > 0`,
  );
