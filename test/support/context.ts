import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connect } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { runs } from '../../db/schema/atoms.ts';
import { office } from '../../db/schema/office.ts';
import { createWriter } from '../../db/writer.ts';
import type { Context } from '../../server/context.ts';
import { ensureSqld } from '../sqld.mjs';
import { databaseServer } from './database-server.ts';
import { seededBytes } from './random.ts';

/** A context on a fresh migrated database of its own, a clock that the test moves and seeded randomness. */
export interface TestContext extends Context {
  url: string;
  setNow(iso: string): void;
}

/** A file; with TEST_DATABASE=sqld a real libSQL server (the project `sqld` of vite.config.ts). */
const onServer = process.env.TEST_DATABASE === 'sqld';

/** Named by its start too: a process of long ago, which was killed, may have had the number. */
const template = join(tmpdir(), `shixiao-test-template-${process.pid}-${Math.round(performance.timeOrigin)}`);

/** Migrates once per process and copies: the real migrations, at the price of a file copy. */
async function migratedTemplate(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(template, name);
  if (existsSync(path)) return path;
  mkdirSync(template, { recursive: true });
  await make(`${path}.part`);
  renameSync(`${path}.part`, path);
  process.once('exit', () => rmSync(template, { recursive: true, force: true }));
  return path;
}

/** Brought up to date, with a first run long ago, so that the first planned run that a test lets come is the next one. */
async function begin(url: string): Promise<Awaited<ReturnType<typeof connect>>> {
  const connection = await connect({ url });
  await migrate(connection);
  await connection.db.insert(office).values({ id: 1 });
  await connection.db.insert(runs).values({ number: 0, day: '2000-01-03', cutOff: '2000-01-03', finished: true });
  return connection;
}

async function newFile(folder: string): Promise<string> {
  const made = await migratedTemplate('shixiao.db', async (path) => {
    const connection = await begin(`file:${join(template, 'fresh.db')}`);
    await connection.client.execute({ sql: 'vacuum into ?', args: [path] });
    connection.close();
  });
  copyFileSync(made, join(folder, 'shixiao.db'));
  return `file:${join(folder, 'shixiao.db')}`;
}

async function newServer(folder: string): Promise<string> {
  const program = ensureSqld();
  if (program === null) throw new Error('there is no libSQL server for this machine');
  const made = await migratedTemplate('sqld', async (path) => {
    const server = await databaseServer(program, path);
    (await begin(server.url)).close();
    await server.stop();
  });
  cpSync(made, join(folder, 'sqld'), { recursive: true });
  return (await databaseServer(program, join(folder, 'sqld'))).url;
}

/** `seed`: another office’s keys and ids. */
export async function freshContext(start = '2026-03-02T09:00:00', seed = 1): Promise<TestContext> {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const url = await (onServer ? newServer(folder) : newFile(folder));
  const writing = await connect({ url });
  const reading = await connect({ url });
  let now = new Date(start);
  onTestFinished(() => {
    writing.close();
    reading.close();
  });
  return {
    url,
    db: reading.db,
    writer: createWriter(writing),
    clock: () => now,
    randomBytes: seededBytes(seed),
    tokenKey: createHash('sha256')
      .update(seed === 1 ? 'test' : `test ${seed}`)
      .digest(),
    setNow: (iso) => {
      now = new Date(iso);
    },
  };
}
