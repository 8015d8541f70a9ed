import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '../../db/client.ts';
import { DatabaseNewer, migrate } from '../../db/migrate.ts';
import { holdWriteLock, readElsewhere } from '../support/other-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const migrations = join(root, 'db/migrations');

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-migrate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function emptyDatabase(): Promise<{ url: string; connection: Connection }> {
  const url = `file:${join(scratch(), 'shixiao.db')}`;
  const connection = await connect({ url });
  onTestFinished(() => connection.close());
  return { url, connection };
}

/** The real migrations and one more, as a later version of the program would bring it. */
function migrationsWith(tag: string, sql: string): string {
  const folder = join(scratch(), 'migrations');
  cpSync(migrations, folder, { recursive: true });
  const journalPath = join(folder, 'meta/_journal.json');
  const journal: { entries: { idx: number; when: number; tag: string }[] } = JSON.parse(
    readFileSync(journalPath, 'utf8'),
  );
  const last = journal.entries.at(-1)!;
  journal.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1, tag });
  writeFileSync(journalPath, JSON.stringify(journal));
  writeFileSync(join(folder, `${tag}.sql`), sql);
  return folder;
}

const tables = async (url: string) =>
  (await readElsewhere<{ name: string }>(url, "select name from sqlite_master where type = 'table'")).map(
    ({ name }) => name,
  );

test('a fresh database is brought up to date, and a second time nothing is to be done', async () => {
  const { url, connection } = await emptyDatabase();
  const known: { entries: unknown[] } = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'));
  expect(await migrate(connection)).toEqual({ applied: known.entries.length });
  expect(await migrate(connection)).toEqual({ applied: 0 });
  expect(await tables(url)).toContain('entries');
});

test('a later version adds its own, and keeps what is there', async () => {
  const { url, connection } = await emptyDatabase();
  await migrate(connection);
  await connection.client.execute('insert into office (id) values (1)');
  const later = migrationsWith('9999_later', 'create table later (id integer primary key) strict;');
  expect(await migrate(connection, later)).toEqual({ applied: 1 });
  expect(await readElsewhere(url, 'select id from office')).toEqual([{ id: 1 }]);
  expect(await tables(url)).toContain('later');
});

test('a database newer than the program is refused in words, and left alone', async () => {
  const { url, connection } = await emptyDatabase();
  await migrate(connection, migrationsWith('9999_later', 'create table later (id integer primary key) strict;'));
  const before = await readElsewhere(url, 'select * from migrations');
  const refused = migrate(connection);
  await expect(refused).rejects.toBeInstanceOf(DatabaseNewer);
  await expect(refused).rejects.toThrow(/newer version of Shixiao/);
  expect(await readElsewhere(url, 'select * from migrations')).toEqual(before);
});

test('a migration that fails leaves nothing of any', async () => {
  const { url, connection } = await emptyDatabase();
  const broken = migrationsWith(
    '9999_broken',
    'create table half (id integer primary key) strict;\n--> statement-breakpoint\ncreate nonsense;',
  );
  await expect(migrate(connection, broken)).rejects.toThrow();
  expect(await tables(url)).toEqual([]);
  expect((await migrate(connection)).applied).toBeGreaterThan(0);
});

test('the connection keeps its promises after migrating', async () => {
  const { connection } = await emptyDatabase();
  await migrate(connection);
  for (const [pragma, value] of [
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['journal_mode', 'wal'],
  ] as const)
    expect((await connection.client.execute(`pragma ${pragma}`)).rows[0]![0], pragma).toBe(value);
});

test('migrating waits for another process that holds the lock', async () => {
  const { url, connection } = await emptyDatabase();
  const lock = await holdWriteLock(url);
  const migrating = migrate(connection);
  setTimeout(() => void lock.release(), 500);
  expect((await migrating).applied).toBeGreaterThan(0);
});

test('several processes that start at once on one file migrate it once', async () => {
  const { url } = await emptyDatabase();
  const script = `
    import { connect } from './db/client.ts';
    import { migrate } from './db/migrate.ts';
    console.log('ready');
    process.stdin.once('data', async () => {
      const connection = await connect({ url: process.argv[1] });
      console.log((await migrate(connection)).applied > 0 ? 'migrated' : 'found it done');
      process.exit();
    });`;
  const migrators = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script, url], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return {
      child,
      lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
      gone: once(child, 'exit'),
    };
  });
  for (const { lines } of migrators) expect((await lines.next()).value).toBe('ready');
  for (const { child } of migrators) child.stdin.write('go\n');
  const words = await Promise.all(migrators.map(async ({ lines }) => (await lines.next()).value));
  expect(words.sort()).toEqual(['found it done', 'found it done', 'found it done', 'migrated']);
  expect(await Promise.all(migrators.map(async ({ gone }) => (await gone)[0]))).toEqual([0, 0, 0, 0]);
});
