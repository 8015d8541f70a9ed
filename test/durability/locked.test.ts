import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { holdWriteLock, readElsewhere } from '../support/other-process.ts';
import { startServer } from '../support/running-server.ts';
import { sendEntry, setUpStaff } from '../support/staff.ts';

async function office(people: number) {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-locked-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startServer(folder);
  const staff = await setUpStaff(server.address, server.setUpToken!, people);
  return { server, staff, url: `file:${join(folder, 'shixiao.db')}` };
}

const storedIds = async (url: string) =>
  (await readElsewhere<{ id: string }>(url, 'select id from entries order by id')).map(({ id }) => id);

test('entries that arrive while another process holds the lock are answered after it, and a third finds each once', async () => {
  const { server, staff, url } = await office(6);
  const send = (person: number) => sendEntry(server.address, staff, person);
  const before = await Promise.all([0, 1, 2].map(send));

  const lock = await holdWriteLock(url);
  const during = Array.from({ length: 40 }, (_, person) => send(person));
  expect(await Promise.race([...during, sleep(1_500, 'waiting')])).toBe('waiting');
  await lock.release();
  const held = await Promise.all(during);
  const after = await Promise.all(Array.from({ length: 20 }, (_, person) => send(person)));

  const all = [...before, ...held, ...after];
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 201));
  expect(await storedIds(url)).toEqual(all.map(({ id }) => id).sort());
});

test('a lock that outlasts patience is told with 503 and when to come back, and the retry is stored once', async () => {
  const { server, staff, url } = await office(4);
  const lock = await holdWriteLock(url);
  const refused = await Promise.all(Array.from({ length: 8 }, (_, person) => sendEntry(server.address, staff, person)));
  for (const { status, retryAfter } of refused) {
    expect(status).toBe(503);
    expect(Number(retryAfter)).toBeGreaterThan(0);
  }
  await lock.release();
  expect(await storedIds(url)).toEqual([]);
  const retried = await Promise.all(refused.map(({ id }, person) => sendEntry(server.address, staff, person, id)));
  expect(retried.map(({ status }) => status)).toEqual(retried.map(() => 201));
  const again = await Promise.all(refused.map(({ id }, person) => sendEntry(server.address, staff, person, id)));
  expect(again.map(({ status }) => status)).toEqual(again.map(() => 200));
  expect(await storedIds(url)).toEqual(refused.map(({ id }) => id).sort());
});
