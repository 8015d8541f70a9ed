import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contributors } from '../../db/schema/seats.ts';
import { teams } from '../../db/schema/teams.ts';
import { openOffice } from '../../server/open.ts';
import { OfficeRetired } from '../../server/retire/retired.ts';
import { holdWriteLock } from '../support/other-process.ts';

const teamId = '00000000-0000-7000-8000-000000000001';
const secret = 'The only team there is';

/** A real office in a folder, with something in it, and another name for each of its files so that their bytes can be looked at. */
async function office() {
  const parent = mkdtempSync(join(tmpdir(), 'shixiao-retire-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const dataFolder = join(parent, 'data');
  const env = { dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` };
  const opened = await openOffice(env);
  await opened.writer.commit(
    opened.db.insert(teams).values({ id: teamId, name: secret }),
    opened.db.insert(contributors).values({ id: '00000000-0000-7000-8000-000000000002', teamId }),
  );
  const look = () =>
    readdirSync(dataFolder).map((name) => {
      const copy = join(parent, name);
      linkSync(join(dataFolder, name), copy);
      return { name, before: readFileSync(copy), read: () => readFileSync(copy) };
    });
  return { opened, env, dataFolder, look };
}

test('every byte is overwritten, every file removed, and a receipt says so', async () => {
  const { opened, dataFolder, look } = await office();
  const files = look();
  expect(files.map(({ name }) => name).sort()).toEqual([
    'secret.key',
    'shixiao.db',
    'shixiao.db-shm',
    'shixiao.db-wal',
  ]);
  expect(files.some(({ before }) => before.includes(secret))).toBe(true);
  const { receipt, complete, wiped } = await opened.premises.empty({
    officeName: '青石街道',
    exportSha256: 'ab'.repeat(32),
  });
  expect(complete).toBe(true);
  expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
  for (const { name, before, read } of files) {
    const now = read();
    expect(now.includes(secret), name).toBe(false);
    expect(now.includes('SQLite format 3'), name).toBe(false);
    // As long as it was or longer; nothing of it stands where it stood.
    expect(now.length, name).toBeGreaterThanOrEqual(name === 'shixiao.db' ? before.length : 1);
    const kept = now.filter((byte, at) => byte === before[at]).length;
    expect(kept / now.length, name).toBeLessThan(0.1);
  }
  expect(wiped.every(({ overwritten, absent }) => overwritten && absent)).toBe(true);
  const written = readFileSync(join(dataFolder, 'RETIRED.txt'), 'utf8');
  expect(written).toBe(`\ufeff${receipt}`);
  for (const words of [
    '青石街道',
    'ab'.repeat(32),
    'shixiao.db-wal',
    '读回核对',
    '讀回核對',
    'read back',
    'Solid-state',
  ])
    expect(written).toContain(words);
  expect(statSync(join(dataFolder, 'RETIRED.txt')).mode & 0o077).toBe(0);
});

test('what is not ours stays, and is named', async () => {
  const { opened, dataFolder } = await office();
  writeFileSync(join(dataFolder, 'notes.txt'), 'mine');
  const { receipt } = await opened.premises.empty({ officeName: 'Office', exportSha256: null });
  expect(readdirSync(dataFolder).sort()).toEqual(['RETIRED.txt', 'notes.txt']);
  expect(receipt).toContain('notes.txt');
});

test('nothing is stored or made again afterwards, also by what was on its way', async () => {
  const { opened, dataFolder } = await office();
  const add = (name: string) =>
    opened.writer.commit(
      opened.db.insert(teams).values({ id: `00000000-0000-7000-8000-${name.padStart(12, '0')}`, name }),
    );
  const onItsWay = [add('11'), add('12')];
  const emptied = opened.premises.empty({ officeName: 'Office', exportSha256: null });
  const late = expect(add('13')).rejects.toMatchObject({ name: 'StorageClosed' });
  await Promise.all(onItsWay);
  await late;
  await emptied;
  await expect(add('14')).rejects.toMatchObject({ name: 'StorageClosed' });
  await expect(opened.premises.empty({ officeName: 'Office', exportSha256: null })).rejects.toMatchObject({
    code: 'office_retired',
  });
  await opened.close();
  expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
});

test('while another program has the database open, nothing is touched and the office goes on', async () => {
  const { opened, env } = await office();
  const lock = await holdWriteLock(env.databaseUrl);
  await expect(opened.premises.empty({ officeName: 'Office', exportSha256: null })).rejects.toMatchObject({
    code: 'office_in_use',
  });
  await lock.release();
  expect(opened.premises.isClosed()).toBe(false);
  await opened.writer.commit(
    opened.db.insert(teams).values({ id: '00000000-0000-7000-8000-000000000009', name: 'Later' }),
  );
  expect((await opened.db.select().from(teams)).map(({ name }) => name)).toContain('Later');
  const { complete } = await opened.premises.empty({ officeName: 'Office', exportSha256: null });
  expect(complete).toBe(true);
});

test('a start where an office was closed makes no new one, and says how to begin', async () => {
  const { opened, env, dataFolder } = await office();
  await opened.premises.empty({ officeName: 'Office', exportSha256: null });
  await expect(openOffice(env)).rejects.toThrow(OfficeRetired);
  await expect(openOffice(env)).rejects.toThrow(/RETIRED\.txt.*DATA_FOLDER/s);
  expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
  rmSync(join(dataFolder, 'RETIRED.txt'));
  const anew = await openOffice(env);
  expect(await anew.db.select().from(teams)).toEqual([]);
  await anew.close();
});

test('a wipe that was cut off is finished by the next start', async () => {
  const { opened, env, dataFolder } = await office();
  await opened.close();
  writeFileSync(join(dataFolder, 'RETIRING.json'), JSON.stringify({ officeName: '青石街道', exportSha256: null }));
  await expect(openOffice(env)).rejects.toThrow(OfficeRetired);
  expect(readdirSync(dataFolder)).toEqual(['RETIRED.txt']);
  expect(readFileSync(join(dataFolder, 'RETIRED.txt'), 'utf8')).toContain('青石街道');
});
