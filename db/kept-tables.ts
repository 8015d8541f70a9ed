import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

export interface KeptTable {
  name: string;
  columns: string[];
}

/** What this database has, from itself: no list that somebody must remember to extend. */
export async function readKeptTables(db: Database): Promise<KeptTable[]> {
  const rows = await db.all<{ table: string; column: string }>(
    sql`select t.name as "table", c.name as "column" from pragma_table_list t, pragma_table_xinfo(t.name) c
        where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite%' and t.name <> 'migrations'
        order by t.name, c.cid`,
  );
  const tables = new Map<string, string[]>();
  for (const { table, column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return [...tables].map(([name, columns]) => ({ name, columns }));
}
