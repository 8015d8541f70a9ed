import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Database } from './client.ts';
import { records } from './schema/records.ts';
import type { Arm } from './vocabulary.ts';
import type { Query } from './writer.ts';

/** What a row of a file may change when it comes again under the same id. */
const changeable = [
  'taskTypeId',
  'arm',
  'coin',
  'outcome',
  'minutes',
  'reworkMinutes',
  'reworkReasons',
  'size',
  'expectedMinutes',
  'expectedMinutesWithAi',
  'byHandMinutes',
] as const;

const cellKeys = ['id', ...changeable] as const;

type RecordRow = typeof records.$inferSelect;

export interface IncomingRecord extends Pick<RecordRow, 'id' | (typeof changeable)[number]> {
  /** Keyed hash of the name that the file has. */
  nameHash: string;
  /** null: the file does not say, and what is stored stays. */
  day: string | null;
}

/** Each slice passes as one JSON text, many times faster than bound one by one, and is short enough that nobody waits for it. */
export const recordsPerSlice = 250;

export interface RecordSlice {
  rows: number;
  /** A list of `IncomingRecord`. */
  json: string;
}

/** same: these cells stand already. changed: others do. foreign: another person's do. */
export type StoredState = 'same' | 'changed' | 'foreign';

/** A row that counts: of a complete file, and not superseded by another complete one. `r` and `f` name the two. */
const counts = sql.raw(
  'f.complete = 1 and (r.superseded_by is null or exists (select 1 from record_files later where later.id = r.superseded_by and later.complete = 0))',
);

/** What stands already under these ids, in complete files of the team. */
export async function compareRecords(
  db: Database,
  teamId: string,
  { json }: RecordSlice,
): Promise<Map<string, StoredState>> {
  // Mostly none is there: then no cell needs to be read.
  const [there] = await db.all(
    sql`select 1 from json_each(${json}) wanted join records r on r.id = wanted.value ->> 'id' limit 1`,
  );
  if (there === undefined) return new Map();
  const differs = sql.join(
    [
      sql`coalesce(incoming.day, r.day) <> r.day`,
      ...changeable.map((key) => sql`incoming.${nameOf(key)} is not r.${nameOf(key)}`),
    ],
    sql` or `,
  );
  const found = await db.all<{ id: string; state: StoredState }>(sql`
    with incoming as (${incoming(json)})
    select r.id as id, case
      when p.name_hash <> incoming.name_hash then 'foreign'
      when ${differs} then 'changed'
      else 'same' end as state
    from incoming
    cross join records r on r.id = incoming.id
    join record_files f on f.id = r.file_id and f.team_id = ${teamId}
    join record_people p on p.id = r.person_id
    where ${counts}`);
  return new Map(found.map(({ id, state }) => [id, state]));
}

/** Who the rows of a slice are of. */
export const addPeople = (teamId: string, { json }: RecordSlice): Query =>
  query(
    () => sql`
    insert into record_people (team_id, name_hash)
    select distinct ${teamId}, value ->> 'nameHash' from json_each(${json}) where true on conflict do nothing`,
  );

/*
 * The text is gone through once, in a cross join, whose order SQLite keeps: left to choose, it goes through all people of the team, or
 * all their records, and reads the text again for each.
 */

/** A slice of a file's rows. Where the file does not say a day: that of the row that it supersedes, else today. */
export function addRecords(to: { teamId: string; fileId: number; today: string }, { json }: RecordSlice): Query {
  const own = sql.join(cellKeys.map(nameOf), sql`, `);
  const said = sql.join(
    cellKeys.map((key) => sql`incoming.${nameOf(key)}`),
    sql`, `,
  );
  const stands = sql`(select r.day from records r where r.id = incoming.id and r.superseded_by = ${to.fileId})`;
  return query(
    () => sql`
    insert into records (${own}, day, file_id, person_id)
    select ${said}, coalesce(incoming.day, ${stands}, ${to.today}), ${to.fileId}, p.id
    from (${incoming(json)}) as incoming
    cross join record_people p on p.team_id = ${to.teamId} and p.name_hash = incoming.name_hash`,
  );
}

/** The rows that have these ids in earlier files: they count until this file is complete. Belongs before `addRecords`. */
export const supersede = (teamId: string, fileId: number, ids: readonly string[]): Query =>
  query(
    () => sql`
    update records set superseded_by = ${fileId}
    where id in (select value from json_each(${JSON.stringify(ids)})) and superseded_by is null
      and file_id in (select id from record_files where team_id = ${teamId} and complete = 1)`,
  );

/** Rows that this file superseded stand again, or under the later file that superseded its own row. */
export const letStandAgain = (fileId: number): Query =>
  query(
    () => sql`
    update records set superseded_by =
      (select own.superseded_by from records own where own.id = records.id and own.file_id = ${fileId})
    where superseded_by = ${fileId}`,
  );

/** Some of a file's rows. */
export const deleteSomeRecords = (fileId: number): Query =>
  query(
    () => sql`
    delete from records where file_id = ${fileId} and id in
      (select id from records where file_id = ${fileId} limit ${sql.raw(String(2 * recordsPerSlice))})`,
  );

/** Who has no record any more leaves no hash either. */
export const deleteIdlePeople = (teamId: string): Query =>
  query(
    () => sql`
    delete from record_people where team_id = ${teamId}
      and not exists (select 1 from records where records.person_id = record_people.id)`,
  );

/** A record as evidence sees it. */
export interface Piece {
  id: string;
  fileId: number;
  personId: number;
  /** What its kind of work counts for today. */
  taskTypeId: string;
  day: string;
  arm: Arm;
  coin: boolean;
  outcome: RecordRow['outcome'];
  minutes: number;
  reworkMinutes: number;
  size: number;
  expectedMinutes: number | null;
  expectedMinutesWithAi: number | null;
  byHandMinutes: number | null;
}

/** The rows of one file that count, after a given id, in the order of their ids. */
export async function readPieces(
  db: Database,
  { fileId, after, most }: { fileId: number; after: string; most: number },
): Promise<Piece[]> {
  const rows = await db.all<Omit<Piece, 'coin'> & { coin: number }>(sql`
    select r.id as id, r.file_id as fileId, r.person_id as personId, coalesce(k.merged_into, k.id) as taskTypeId,
      r.day as day, r.arm as arm, r.coin as coin, r.outcome as outcome, r.minutes as minutes, r.rework_minutes as reworkMinutes,
      r.size as size, r.expected_minutes as expectedMinutes, r.expected_minutes_with_ai as expectedMinutesWithAi,
      r.by_hand_minutes as byHandMinutes
    from records r indexed by records_file
    join record_files f on f.id = r.file_id
    join task_types k on k.id = r.task_type_id
    where r.file_id = ${fileId} and r.id > ${after} and ${counts}
    order by r.id limit ${most}`);
  return rows.map((row) => ({ ...row, coin: row.coin === 1 }));
}

/** Another text whenever a team's records, or what their kinds of work count for, are others: also where a number came back. */
export async function readRecordsVersion(db: Database, teamId: string): Promise<string> {
  const found = await db.all<{ file: string }>(sql`
    select f.id || ':' || coalesce((select min(r.id) || (select max(r.id) from records r where r.file_id = f.id)
      from records r where r.file_id = f.id), '') as file
    from record_files f where f.team_id = ${teamId} and f.complete = 1
    union all select id || '>' || merged_into from task_types where merged_into is not null`);
  return found
    .map(({ file }) => file)
    .sort()
    .join(' ');
}

const columns = getTableColumns(records);
const nameOf = (key: 'id' | (typeof changeable)[number]): SQL => sql`${sql.identifier(columns[key].name)}`;

function incoming(json: string): SQL {
  const cells = cellKeys.map((key) => sql`value ->> ${sql.raw(`'${key}'`)} as ${nameOf(key)}`);
  const more = sql.raw("value ->> 'day' as day, value ->> 'nameHash' as name_hash");
  return sql`select ${sql.join(cells, sql`, `)}, ${more} from json_each(${json})`;
}

const dialect = new SQLiteAsyncDialect();
/** Put into words only when it is its turn: the rows of a long file are much text. */
const query = (statement: () => SQL): Query => ({ toSQL: () => dialect.sqlToQuery(statement()) });
