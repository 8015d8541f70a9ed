import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Connection, connect } from '../../db/client.ts';
import { DatabaseUnusable } from '../../db/failures.ts';
import { migrate } from '../../db/migrate.ts';

function place(): { path: string; url: string } {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-client-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'shixiao.db');
  return { path, url: `file:${path}` };
}

async function open(url: string): Promise<Connection> {
  const connection = await connect({ url });
  onTestFinished(() => connection.close());
  return connection;
}

const refused = async (work: Promise<unknown>, words: RegExp) => {
  await expect(work).rejects.toBeInstanceOf(DatabaseUnusable);
  await expect(work).rejects.toThrow(words);
};

test('a file that is no database is said, and left as it is', async () => {
  const { path, url } = place();
  writeFileSync(path, 'Dear diary, '.repeat(500));
  await refused(open(url), /shixiao\.db is not a database/);
  expect(readFileSync(path, 'utf8')).toBe('Dear diary, '.repeat(500));
});

test('a damaged database is said', async () => {
  const { path, url } = place();
  const connection = await connect({ url });
  await migrate(connection);
  await connection.client.execute('pragma wal_checkpoint(truncate)');
  connection.close();
  const bytes = readFileSync(path);
  bytes.fill(0xa5, 100, 4_000);
  writeFileSync(path, bytes);
  await refused(
    open(url).then((again) => migrate(again)),
    /shixiao\.db is damaged/,
  );
});

test('a folder that is not there is said', async () => {
  await refused(open(`${place().url}/nowhere/shixiao.db`), /cannot be opened/);
});

test('a server that is not there is said', async () => {
  const connection = await connect({ url: 'http://127.0.0.1:8859' });
  onTestFinished(() => connection.close());
  await refused(migrate(connection), /127\.0\.0\.1:8859 is out of reach/);
});

test('a renewed connection keeps its promises', async () => {
  const { client, renew } = await open(place().url);
  await renew();
  const pragma = async (name: string) => (await client.execute(`pragma ${name}`)).rows[0]![0];
  expect([await pragma('synchronous'), await pragma('foreign_keys'), await pragma('journal_mode')]).toEqual([
    2,
    1,
    'wal',
  ]);
});
