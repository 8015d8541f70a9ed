import { setImmediate as nextTurn } from 'node:timers/promises';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Database } from './client.ts';
import { entries } from './schema/entries.ts';
import { contributors } from './schema/seats.ts';
import { trials } from './schema/trials.ts';
import type { Query } from './writer.ts';

/** What a row of a file may change when it comes again. */
const changeable = [
  'taskTypeId',
  'trialId',
  'arm',
  'outcome',
  'minutes',
  'reworkMinutes',
  'reworkReasons',
  'size',
  'expectedMinutes',
  'expectedMinutesWithAi',
  'byHandMinutes',
] as const;

/** A row of a file as an entry: no follow-up answers, no logging time. */
export type ImportedEntry = Pick<
  typeof entries.$inferSelect,
  'id' | 'contributorId' | 'teamId' | (typeof changeable)[number]
> & {
  /** null: the file does not say, and what is stored stays. */
  day: string | null;
};

/** Rows per statement: each passes as one JSON text, many times faster than bound one by one. */
const rowsPerStatement = 1_000;

/** A closed trial that a file speaks of; its days widen with what is imported. */
export const addImportedTrial = (
  db: Database,
  trial: Pick<typeof trials.$inferSelect, 'id' | 'teamId' | 'taskTypeId' | 'opensOn' | 'closesOn'>,
): Query =>
  db
    .insert(trials)
    .values({ ...trial, imported: true })
    .onConflictDoUpdate({
      target: trials.id,
      set: {
        opensOn: sql`min(${trials.opensOn}, excluded.opens_on)`,
        closesOn: sql`max(${trials.closesOn}, excluded.closes_on)`,
      },
    });

export function addContributors(db: Database, teamId: string, ids: readonly string[]): Query[] {
  return slices(ids).map((slice) =>
    db
      .insert(contributors)
      .values(slice.map((id) => ({ id, teamId })))
      .onConflictDoNothing(),
  );
}

export type StoredState = 'same' | 'changed' | 'foreign';

/** What is already there under these ids: the same, other cells, or another contributor's. */
export async function compareImported(
  db: Database,
  rows: readonly ImportedEntry[],
): Promise<ReadonlyMap<string, StoredState>> {
  const differs = sql.join(
    [
      sql`coalesce(incoming.day, entries.day) <> entries.day`,
      ...changeable.map((key) => sql`incoming.${nameOf(key)} is not entries.${nameOf(key)}`),
    ],
    sql` or `,
  );
  const states = new Map<string, StoredState>();
  for (const slice of slices(rows)) {
    const found = await db.all<{ id: string; state: StoredState }>(sql`
      with incoming as (${incoming(slice)})
      select entries.id as id, case
        when incoming.contributor_id <> entries.contributor_id then 'foreign'
        when ${differs} then 'changed'
        else 'same' end as state
      from incoming join entries on entries.id = incoming.id`);
    for (const { id, state } of found) states.set(id, state);
    // An embedded database answers at once: others get their turn between two slices.
    await nextTurn();
  }
  return states;
}

export function addImported(rows: readonly ImportedEntry[], receivedOn: string): Query[] {
  const own = ['id', 'contributorId', 'teamId', ...changeable] as const;
  const names = sql.join([...own.map(nameOf), sql`day`, sql`received_on`], sql`, `);
  const values = sql.join([...own.map(nameOf), sql`coalesce(day, ${receivedOn})`, sql`${receivedOn}`], sql`, `);
  return slices(rows).map((slice) =>
    query(
      () =>
        sql`insert into entries (${names}) select ${values} from (${incoming(slice)}) where true on conflict do nothing`,
    ),
  );
}

/** As a contributor's own change does: the next revision, which rides along with the next atom of its key. */
export function changeImported(rows: readonly ImportedEntry[]): Query[] {
  const changes = sql.join(
    changeable.map((key) => sql`${nameOf(key)} = incoming.${nameOf(key)}`),
    sql`, `,
  );
  return slices(rows).map((slice) =>
    query(
      () => sql`
      update entries set ${changes}, day = coalesce(incoming.day, entries.day), revision = revision + 1
      from (${incoming(slice)}) as incoming
      where entries.id = incoming.id and entries.contributor_id = incoming.contributor_id`,
    ),
  );
}

const columns = getTableColumns(entries);
const nameOf = (key: keyof ImportedEntry): SQL => sql`${sql.identifier(columns[key].name)}`;

function incoming(rows: readonly ImportedEntry[]): SQL {
  const keys = ['id', 'contributorId', 'teamId', 'day', ...changeable] as const;
  const cells = keys.map((key) => sql`value ->> ${sql.raw(`'${key}'`)} as ${nameOf(key)}`);
  return sql`select ${sql.join(cells, sql`, `)} from json_each(${JSON.stringify(rows)})`;
}

const dialect = new SQLiteAsyncDialect();
/** Put into words only when it is its turn: the rows of a long file are much text. */
const query = (statement: () => SQL): Query => ({ toSQL: () => dialect.sqlToQuery(statement()) });

function slices<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStatement) }, (_, at) =>
    rows.slice(at * rowsPerStatement, (at + 1) * rowsPerStatement),
  );
}
