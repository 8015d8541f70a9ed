import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { connect } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { runs } from '../../db/schema/atoms.ts';
import { office } from '../../db/schema/office.ts';
import { createWriter } from '../../db/writer.ts';
import type { Context } from '../../server/context.ts';
import { seededBytes } from './random.ts';

/** A context on a fresh migrated file of its own, a clock that the test moves and seeded randomness. */
export interface TestContext extends Context {
  url: string;
  setNow(iso: string): void;
}

const template = join(tmpdir(), `shixiao-test-template-${process.pid}`);

/** Migrates once per process and copies: the real migrations, at the price of a file copy. */
async function migratedTemplate(): Promise<string> {
  const path = join(template, 'shixiao.db');
  if (existsSync(path)) return path;
  mkdirSync(template, { recursive: true });
  const fresh = join(template, 'fresh.db');
  const connection = await connect({ url: `file:${fresh}` });
  await migrate(connection);
  await connection.db.insert(office).values({ id: 1 });
  // Begun long ago, so that the first planned run that a test lets come is the next one.
  await connection.db.insert(runs).values({ number: 0, day: '2000-01-03', cutOff: '2000-01-03', finished: true });
  await connection.client.execute({ sql: 'vacuum into ?', args: [`${path}.part`] });
  connection.close();
  renameSync(`${path}.part`, path);
  process.once('exit', () => rmSync(template, { recursive: true, force: true }));
  return path;
}

export async function freshContext(start = '2026-03-02T09:00:00'): Promise<TestContext> {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-test-'));
  const path = join(folder, 'shixiao.db');
  copyFileSync(await migratedTemplate(), path);
  const url = `file:${path}`;
  const writing = await connect({ url });
  const reading = await connect({ url });
  let now = new Date(start);
  onTestFinished(() => {
    writing.close();
    reading.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url,
    db: reading.db,
    writer: createWriter(writing),
    clock: () => now,
    randomBytes: seededBytes(1),
    tokenKey: createHash('sha256').update('test').digest(),
    setNow: (iso) => {
      now = new Date(iso);
    },
  };
}
