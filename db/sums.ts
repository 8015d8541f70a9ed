import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { atoms, cellKinds, cells, namedReasons, tallies, usuals } from './schema/atoms.ts';
import { releasedReasons } from './schema/released.ts';
import { contributors } from './schema/seats.ts';
import type { ReworkReason } from './vocabulary.ts';
import type { Query } from './writer.ts';

/* Atoms' sums: written once, by number, and read whole. */

export type CellRow = typeof cells.$inferSelect;
export type TallyRow = typeof tallies.$inferSelect;
export type UsualRow = typeof usuals.$inferSelect;

/** All rows of a table by one statement: no limit of bound values, and one look at the plan. */
function insertAll<Row>(
  db: Database,
  table: typeof cells | typeof tallies,
  columns: readonly string[],
  rows: readonly Row[],
): Query[] {
  if (rows.length === 0) return [];
  const values = sql.join(
    columns.map((_, at) => sql.raw(`value->>${at}`)),
    sql`, `,
  );
  const list = JSON.stringify(rows.map((row) => columns.map((column) => row[column as keyof Row])));
  return [db.insert(table as typeof cells).select(sql`select ${values} from json_each(${list})`)];
}

const cellColumns = ['atomId', 'seat', 'kind', 'size', 'arm', 'quarter', 'pieces', 'minutes', 'squares'] as const;

export const insertCells = (db: Database, rows: readonly CellRow[]) => insertAll(db, cells, cellColumns, rows);

export const insertTallies = (db: Database, rows: readonly TallyRow[]) =>
  insertAll(db, tallies, Object.keys(rows[0] ?? {}).length > 0 ? tallyColumns : [], rows);

export const tallyColumns = [
  ...['atomId', 'seat', 'pieces', 'minutes', 'timed', 'seconds', 'outcomes', 'saved', 'cameBack', 'moreAsked'],
  ...['moreAskedYes', 'alsoByHand', 'alsoByHandYes', 'felt', 'feltMinutes', 'byHandMinutes', 'residents'],
  ...['otherPapers', 'thinking', 'homeOnTime', 'newDemands', 'confidential', 'fasterByHand', 'faceToFace'],
  ...['noFittingTool', 'choseNot', 'better', 'asGood', 'worse', 'reasons'],
] as const satisfies readonly (keyof TallyRow)[] as readonly (keyof TallyRow)[];

/** Kinds of work that cells could not name yet. */
export const nameKinds = (db: Database): Query =>
  db
    .insert(cellKinds)
    .select(
      sql`select null, id from task_types where id not in (select task_type_id from cell_kinds) order by task_types.id`,
    );

export const listKinds = (db: Database) => db.select().from(cellKinds);

/** Numbers for seats that cells had none for. Two alike, or one that somebody has by now, break a constraint. */
export const giveCellKeys = (db: Database, keys: readonly { id: string; cellKey: number }[]): Query[] =>
  keys.length === 0
    ? []
    : [
        db
          .update(contributors)
          .set({ cellKey: sql`told.value->>1` })
          .from(sql`json_each(${JSON.stringify(keys.map(({ id, cellKey }) => [id, cellKey]))}) as told`)
          .where(sql`${contributors.id} = told.value->>0 and ${contributors.cellKey} is null`),
      ];

export const readUsuals = (db: Database, teamId: string): Promise<UsualRow[]> =>
  db.select().from(usuals).where(eq(usuals.teamId, teamId));

export const storeUsuals = (db: Database, rows: readonly UsualRow[]): Query[] =>
  rows.length === 0
    ? []
    : [
        db
          .insert(usuals)
          .select(
            sql`select value->>0, value->>1, value->>2, value->3 from json_each(${JSON.stringify(
              rows.map(({ teamId, seat, kind, logs }) => [teamId, seat, kind, logs]),
            )}) where true`,
          )
          .onConflictDoUpdate({
            target: [usuals.teamId, usuals.seat, usuals.kind],
            set: { logs: sql`excluded.logs` },
          }),
      ];

export const nameReasons = (
  db: Database,
  rows: readonly { teamId: string; taskTypeId: string; reason: ReworkReason; seat: number }[],
): Query[] =>
  rows.length === 0
    ? []
    : [
        db
          .insert(namedReasons)
          .select(
            sql`select value->>0, value->>1, value->>2, value->>3 from json_each(${JSON.stringify(
              rows.map(({ teamId, taskTypeId, reason, seat }) => [teamId, taskTypeId, reason, seat]),
            )}) where not exists (select 1 from ${releasedReasons} where team_id = value->>0 and task_type_id = value->>1 and reason = value->>2)`,
          )
          .onConflictDoNothing(),
      ];

/** Once so many seats have named one. */
export const listReasonsNamedBy = (db: Database, teamId: string, least: number) =>
  db
    .select({ taskTypeId: namedReasons.taskTypeId, reason: namedReasons.reason })
    .from(namedReasons)
    .where(eq(namedReasons.teamId, teamId))
    .groupBy(namedReasons.taskTypeId, namedReasons.reason)
    .having(sql`count(*) >= ${least}`)
    .orderBy(asc(namedReasons.taskTypeId), asc(namedReasons.reason));

export const forgetNamed = (db: Database, teamId: string, taskTypeId: string, reason: ReworkReason) =>
  db
    .delete(namedReasons)
    .where(
      and(eq(namedReasons.teamId, teamId), eq(namedReasons.taskTypeId, taskTypeId), eq(namedReasons.reason, reason)),
    );

/** A person who left: their sums stay whole, under a number that nothing links. */
export function renumberSeat(db: Database, teamIds: readonly string[], from: number, to: number): Query[] {
  const ofTeams = (column: typeof cells.atomId | typeof tallies.atomId) =>
    sql`${column} in (select id from ${atoms} where ${inArray(atoms.teamId, [...teamIds])})`;
  return [
    db
      .update(cells)
      .set({ seat: to })
      .where(and(ofTeams(cells.atomId), eq(cells.seat, from))),
    db
      .update(tallies)
      .set({ seat: to })
      .where(and(ofTeams(tallies.atomId), eq(tallies.seat, from))),
    db
      .update(namedReasons)
      .set({ seat: to })
      .where(and(inArray(namedReasons.teamId, [...teamIds]), eq(namedReasons.seat, from))),
    db.delete(usuals).where(and(inArray(usuals.teamId, [...teamIds]), eq(usuals.seat, from))),
  ];
}
