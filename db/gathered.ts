import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './client.ts';
import { deletions } from './schema/entries.ts';

export interface Stored {
  id: string;
  revision: number;
}

type OwnTable = SQLiteTable & Record<'id' | 'contributorId' | 'revision', { name: string }>;

/**
 * Stores many people's rows by one statement. A row is left out, and so not answered, where its id is deleted, belongs to
 * somebody else, has closed, or holds just these values already. `kept` columns are written once and never changed.
 */
export async function storeGathered<Row extends { id: string }>(
  db: Database,
  table: OwnTable,
  columns: readonly (keyof Row & string)[],
  kept: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<Stored[]> {
  const named = getTableColumns(table);
  const name = (column: string) => sql.identifier(named[column]!.name);
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  const changing = columns.filter((column) => !kept.includes(column));
  const values = columns.map((column) => sql`value ->> ${sql.raw(`'$.${column}'`)}`);
  return db.all<Stored>(sql`
    insert into ${table} (${list(columns.map((column) => sql`${name(column)}`))})
    select ${list(values)} from json_each(${JSON.stringify(rows)})
    where not exists (select 1 from ${deletions} where ${deletions.id} = value ->> '$.id')
    on conflict (id) do update set
      ${list(changing.map((column) => sql`${name(column)} = excluded.${name(column)}`))},
      revision = ${table}.revision + 1
    where ${table}.contributor_id = excluded.contributor_id and ${table}.closed_run is null
      and (${sql.join(
        changing.map((column) => sql`${table}.${name(column)} is not excluded.${name(column)}`),
        sql` or `,
      )})
    returning id, revision`);
}
