import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KeyUnusable } from '../../server/access/secret-key.ts';
import { type OfficePlace, openOffice } from '../../server/open.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const placeIn = (dataFolder: string, more: Partial<OfficePlace> = {}): OfficePlace => ({
  dataFolder,
  databaseUrl: `file:${join(dataFolder, 'shixiao.db')}`,
  ...more,
});

async function openedOnce(more: Partial<OfficePlace> = {}): Promise<string> {
  const folder = newFolder();
  const office = await openOffice(placeIn(folder, more));
  await office.close();
  return folder;
}

test('a first start makes a key, and later ones know it again', async () => {
  const folder = await openedOnce();
  const key = readFileSync(join(folder, 'secret.key'));
  const office = await openOffice(placeIn(folder));
  expect(Buffer.from(office.tokenKey)).toEqual(key);
  await office.close();
});

test('a lost key is not replaced: the start is refused with the way out, and nothing is made', async () => {
  const folder = await openedOnce();
  rmSync(join(folder, 'secret.key'));
  await expect(openOffice(placeIn(folder))).rejects.toThrow(/key of this office is missing[\s\S]*restore[\s\S]*密钥/);
  expect(existsSync(join(folder, 'secret.key'))).toBe(false);
});

test('another office’s key is refused, and a damaged one', async () => {
  const folder = await openedOnce();
  const mine = readFileSync(join(folder, 'secret.key'));
  writeFileSync(join(folder, 'secret.key'), readFileSync(join(await openedOnce(), 'secret.key')));
  await expect(openOffice(placeIn(folder))).rejects.toThrow(KeyUnusable);
  writeFileSync(join(folder, 'secret.key'), mine.subarray(0, 31));
  await expect(openOffice(placeIn(folder))).rejects.toThrow(/damaged/);
  writeFileSync(join(folder, 'secret.key'), mine);
  await (await openOffice(placeIn(folder))).close();
});

test('a key without its database begins no new office unasked, and makes no file', async () => {
  const folder = await openedOnce();
  for (const file of ['shixiao.db', 'shixiao.db-wal', 'shixiao.db-shm']) rmSync(join(folder, file), { force: true });
  await expect(openOffice(placeIn(folder))).rejects.toThrow(/--new/);
  expect(existsSync(join(folder, 'shixiao.db'))).toBe(false);
  writeFileSync(join(folder, 'shixiao.db'), '');
  await expect(openOffice(placeIn(folder))).rejects.toThrow(/--new/);
  await (await openOffice(placeIn(folder, { startsNew: true }))).close();
  await (await openOffice(placeIn(folder))).close();
});

test('a key that is given serves a database in several places, and the data folder keeps none', async () => {
  const givenKey = new Uint8Array(32).fill(7);
  const folder = await openedOnce({ givenKey, startsNew: true });
  expect(existsSync(join(folder, 'secret.key'))).toBe(false);
  const other = newFolder();
  cpSync(join(folder, 'shixiao.db'), join(other, 'shixiao.db'));
  await (await openOffice(placeIn(other, { givenKey }))).close();
  await expect(openOffice(placeIn(other, { givenKey: new Uint8Array(32).fill(8) }))).rejects.toThrow(/SECRET_KEY/);
});

test('an orderly stop leaves everything in the one file', async () => {
  const folder = await openedOnce();
  const log = join(folder, 'shixiao.db-wal');
  expect(existsSync(log) ? readFileSync(log).length : 0).toBe(0);
});
