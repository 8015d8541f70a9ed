import type { Client, InValue, ResultSet } from '@libsql/client';
import type { Connection } from './client.ts';

/** Rows that one page of a copy takes from a database server, which refuses answers of over 10 MB. */
const rowsPerPage = 2_000;

/** Where a copy keeps the key of its office and how many rows it has, so that one file is a whole backup. */
const label = 'backup_label';

export interface Label {
  /** ISO 8601. */
  madeAt: string;
  key: Uint8Array;
  /** Rows by table. */
  counts: Record<string, number>;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Tables of the office, without the engine's own. */
async function tablesOf(client: Pick<Client, 'execute'>): Promise<string[]> {
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '_litestream%' and name not like 'libsql_%' order by name",
  );
  return rows.map(({ name }) => String(name));
}

export async function countRows(client: Pick<Client, 'execute'>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(client)) {
    if (table === label) continue;
    const { rows } = await client.execute(`select count(*) as n from ${quoted(table)}`);
    counts[table] = Number(rows[0]!.n);
  }
  return counts;
}

/** One consistent copy while others go on writing, into a file that is not there yet. */
export async function copyDatabase(from: Connection, into: Connection, path: string): Promise<void> {
  if (from.url.startsWith('file:')) await from.client.execute({ sql: 'vacuum into ?', args: [path] });
  else await copyFromServer(from.client, into.client);
}

/** All that one read transaction sees. */
async function copyFromServer(from: Client, into: Client): Promise<void> {
  const reading = await from.transaction('read');
  try {
    await into.execute('pragma foreign_keys = off');
    const { rows: made } = await reading.execute(
      "select name, type, sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not like '_litestream%' and name not like 'libsql_%' order by type = 'table' desc",
    );
    for (const { sql, type } of made) if (type === 'table') await into.execute(String(sql));
    for (const { name, type } of made) if (type === 'table') await copyTable(reading, into, String(name));
    for (const { sql, type } of made) if (type !== 'table') await into.execute(String(sql));
  } finally {
    reading.close();
  }
}

async function copyTable(from: Pick<Client, 'execute'>, into: Client, table: string): Promise<void> {
  const { rows: info } = await from.execute({
    sql: 'select name, pk from pragma_table_info(?)',
    args: [table],
  });
  const columns = info.map(({ name }) => quoted(String(name)));
  const keys = info.filter(({ pk }) => Number(pk) > 0).sort((one, other) => Number(one.pk) - Number(other.pk));
  // A table without a key of its own has the engine's.
  const order = keys.length > 0 ? keys.map(({ name }) => quoted(String(name))) : ['rowid'];
  const list = columns.join(', ');
  const insert = `insert into ${quoted(table)} (${list}) values (${columns.map(() => '?').join(', ')})`;
  let last: InValue[] = [];
  for (let more = true; more; ) {
    const after: string = last.length === 0 ? '' : `where (${order.join(', ')}) > (${order.map(() => '?').join(', ')})`;
    const page: ResultSet = await from.execute({
      sql: `select ${list}, ${order.join(', ')} from ${quoted(table)} ${after} order by ${order.join(', ')} limit ${rowsPerPage}`,
      args: last,
    });
    if (page.rows.length > 0)
      await into.batch(
        page.rows.map((row) => ({ sql: insert, args: columns.map((_, at) => row[at] as InValue) })),
        'write',
      );
    const end = page.rows.at(-1);
    more = end !== undefined && page.rows.length === rowsPerPage;
    if (end) last = order.map((_, at) => end[columns.length + at] as InValue);
  }
}

/** Puts the label into a copy. */
export async function labelCopy({ client }: Connection, { madeAt, key, counts }: Label): Promise<void> {
  await client.batch(
    [
      `create table ${label} (made_at text not null, key blob not null, counts text not null) strict`,
      { sql: `insert into ${label} values (?, ?, ?)`, args: [madeAt, key, JSON.stringify(counts)] },
    ],
    'write',
  );
}

/** null where it is no backup of ours. */
export async function readLabel({ client }: Connection): Promise<Label | null> {
  const { rows: found } = await client.execute({ sql: 'select 1 from sqlite_master where name = ?', args: [label] });
  if (found.length === 0) return null;
  const { rows } = await client.execute(`select made_at, key, counts from ${label}`);
  const [row] = rows;
  if (!row) return null;
  return {
    madeAt: String(row.made_at),
    key: new Uint8Array(row.key as ArrayBuffer),
    counts: JSON.parse(String(row.counts)) as Record<string, number>,
  };
}

export const removeLabel = ({ client }: Connection) => client.execute(`drop table ${label}`);

/** What the engine finds wrong, in its own words; empty where nothing is. */
export async function findDamage({ client }: Connection): Promise<string[]> {
  const { rows: damage } = await client.execute('pragma integrity_check(20)');
  const { rows: dangling } = await client.execute('pragma foreign_key_check');
  return [
    ...damage.map((row) => String(row[0])).filter((line) => line !== 'ok'),
    ...new Set(dangling.map(({ table, parent }) => `${table}: a row names one that is not there in ${parent}`)),
  ];
}

/** Writes a copy's rows into a database server that has the same tables, all empty. */
export async function fillServer(from: Connection, into: Connection): Promise<void> {
  const tables = (await tablesOf(from.client)).filter((table) => table !== label && table !== 'migrations');
  for (const table of await inOrderOfReference(from.client, tables)) await copyTable(from.client, into.client, table);
}

/** A table after those that it refers to, as a server keeps foreign keys on. */
async function inOrderOfReference(client: Client, tables: readonly string[]): Promise<string[]> {
  const needs = new Map<string, string[]>();
  for (const table of tables) {
    const { rows } = await client.execute({
      sql: 'select "table" as to_table from pragma_foreign_key_list(?)',
      args: [table],
    });
    needs.set(
      table,
      rows.map(({ to_table }) => String(to_table)).filter((other) => other !== table && tables.includes(other)),
    );
  }
  const ordered: string[] = [];
  const visit = (table: string) => {
    if (ordered.includes(table)) return;
    for (const other of needs.get(table)!) visit(other);
    ordered.push(table);
  };
  for (const table of tables) visit(table);
  return ordered;
}
