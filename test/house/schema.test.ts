import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const migrations = join(root, 'db/migrations');

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function generate(out: string): string {
  const words = ['generate', '--dialect', 'sqlite', '--schema', './db/schema', '--out', relative(root, out)];
  const program = join(root, 'node_modules/.bin/drizzle-kit');
  return execFileSync(program, [...words, '--prefix', 'index'], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

async function migrated(folder?: string): Promise<Connection> {
  const connection = await connect({ url: `file:${join(scratch(), 'shixiao.db')}` });
  onTestFinished(() => connection.close());
  await migrate(connection, folder);
  return connection;
}

const rowsOf = async (client: Client, sql: string, ...args: string[]) =>
  (await client.execute({ sql, args })).rows.map((row) => ({ ...row }));

const tablesOf = async (client: Client): Promise<{ name: string; strict: number }[]> =>
  (await rowsOf(client, "select name, strict from pragma_table_list where schema = 'main' and type = 'table'"))
    .map(({ name, strict }) => ({ name: String(name), strict: Number(strict) }))
    .filter(({ name }) => !name.startsWith('sqlite_') && name !== 'migrations')
    .sort((one, other) => one.name.localeCompare(other.name));

/** Columns, keys, indexes and checks of a table, however its text came about. */
async function shapeOf(client: Client, table: string) {
  const [made] = await rowsOf(client, "select sql from sqlite_master where type = 'table' and name = ?", table);
  const indexes = await rowsOf(client, 'select name, "unique", partial from pragma_index_list(?) order by name', table);
  return {
    columns: await rowsOf(
      client,
      'select name, type, "notnull", dflt_value, pk from pragma_table_xinfo(?) order by name',
      table,
    ),
    references: await rowsOf(
      client,
      'select "table", "from", "to" from pragma_foreign_key_list(?) order by 1, 2, 3',
      table,
    ),
    indexes: await Promise.all(
      indexes.map(async (index) => ({
        ...index,
        sql: await rowsOf(
          client,
          'select sql from sqlite_master where name = ? and sql is not null',
          String(index.name),
        ),
      })),
    ),
    checks: checksIn(String(made?.sql)).sort(),
  };
}

/** Each to its own closing bracket: a column that was added later stands on one line with its neighbours. */
function checksIn(sql: string): string[] {
  return Array.from(sql.matchAll(/CONSTRAINT "\w+" CHECK\(/g), ({ 0: head, index }) => {
    let end = index + head.length;
    for (let open = 1; open > 0; end++) open += sql[end] === '(' ? 1 : sql[end] === ')' ? -1 : 0;
    return sql.slice(index, end);
  });
}

const columnsOf = async (client: Client) =>
  (
    await rowsOf(
      client,
      `select t.name as "table", c.name as "column", c.type from pragma_table_list t, pragma_table_xinfo(t.name) c
       where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite%' order by 1, 2`,
    )
  ).map(({ table, column, type }) => ({ table: String(table), column: String(column), type: String(type) }));

test('the newest snapshot is the schema', () => {
  const out = join(scratch(), 'migrations');
  cpSync(migrations, out, { recursive: true });
  expect(generate(out)).toContain('No schema changes');
  expect(readdirSync(out)).toEqual(readdirSync(migrations));
});

test('the migrations build the schema, whatever hands have edited', async () => {
  const out = join(scratch(), 'migrations');
  generate(out);
  const built = await migrated();
  const meant = await migrated(out);
  const names = (await tablesOf(meant.client)).map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(18);
  expect((await tablesOf(built.client)).map(({ name }) => name)).toEqual(names);
  for (const name of names) expect(await shapeOf(built.client, name), name).toEqual(await shapeOf(meant.client, name));
});

test('every table is strict', async () => {
  const { client } = await migrated();
  const loose = (await tablesOf(client)).filter(({ strict }) => strict !== 1);
  expect(loose).toEqual([]);
});

/** What the machine does has its hour: the last publication, the ends of leads' sessions and links. */
const hours = [
  'hats.expires_at',
  'office.backed_up_at',
  'office.published_at',
  'one_time_links.expires_at',
  'sessions.expires_at',
];

/** A hash of a password on paper, what one types to reach the office, and of a record its file and a number. */
const notOfPeople = ['contributors.note_hash', 'office.typed_address', 'records.file_id', 'records.person_id'];

test('no column says who a person is, where they were or when they worked', async () => {
  const telling =
    /^(ip|.*address|.*agent|browser|device.*|model|.*location|latitude|longitude|photo.*|file.*|.*phone|.*mail|person.*|staff.*|employee.*|.*(real|full|first|last|display)_name|.*login.*|.*seen.*|.*visit.*|.*active|created.*|updated.*|modified.*|time|.*timestamp|hour|.*_at|comment.*|note.*|content.*|title)$/;
  const { client } = await migrated();
  const columns = await columnsOf(client);
  expect(columns.filter(({ column }) => telling.test(column)).map(({ table, column }) => `${table}.${column}`)).toEqual(
    [...hours, ...notOfPeople].sort(),
  );
});

/** Every column that holds text in a table that knows contributors: a new one is a decision about the promises. */
const staffTexts: Record<string, string[]> = {
  burdens: ['contributor_id', 'day', 'id', 'kind', 'received_on', 'team_id'],
  contributors: ['drawn_hat_id', 'hat_id', 'id', 'note_hash', 'seat_from', 'team_id', 'token_hash'],
  deletions: ['contributor_id', 'id'],
  entries: [
    ...[
      'arm',
      'assigned_arm',
      'contributor_id',
      'day',
      'id',
      'outcome',
      'quality',
      'received_on',
      'rework_reasons',
      'task_type_id',
    ],
    ...['team_id', 'time_became', 'trial_id', 'trial_start_id', 'why_without_ai'],
  ],
  late_reworks: ['contributor_id', 'entry_id', 'id', 'received_on', 'rework_reasons', 'team_id'],
  trial_starts: ['assigned_arm', 'contributor_id', 'id', 'trial_id'],
  trial_withheld: ['contributor_id', 'id', 'trial_id'],
};

test('all that staff leave in writing is ids, whole days, hashes and choices from closed lists', async () => {
  const { client } = await migrated();
  const columns = await columnsOf(client);
  const ofStaff = new Set([
    'contributors',
    ...columns.flatMap(({ table, column }) => (column === 'contributor_id' ? [table] : [])),
  ]);
  const texts: Record<string, string[]> = {};
  for (const { table, column, type } of columns)
    if (ofStaff.has(table) && type !== 'INTEGER' && type !== 'REAL') texts[table] = [...(texts[table] ?? []), column];
  expect(texts).toEqual(staffTexts);
});
