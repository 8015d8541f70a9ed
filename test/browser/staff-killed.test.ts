import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { turnLength } from '../../web/outbox/patience.ts';
import { slowNetwork } from './support/browser.ts';
import { openKillable } from './support/killable.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { cookieOf, joinTeam, queueEntries, storedEntries } from './support/staff.ts';

const queued = 40;

let office: Served;
let prepared: Prepared;
const profile = mkdtempSync(join(tmpdir(), 'shixiao-profile-'));
beforeAll(async () => {
  office = await serveOffice();
  prepared = await prepareOffice(office);
});
afterAll(async () => {
  await office?.stop();
  rmSync(profile, { recursive: true, force: true });
});

/** Slow enough to be killed in the middle. */
async function openSlowly(page: Page) {
  await slowNetwork(await page.context().newCDPSession(page), { latency: 150 });
  await page.goto(office.url, { waitUntil: 'commit' });
}

test('browser and server are killed in the middle of a flush, all is sent twice: nothing lost, nothing doubled', async () => {
  const first = await openKillable(profile);
  await joinTeam(first.page, office.url, prepared.joinCode, 'en-US');
  const cookie = await cookieOf(first.page);
  await queueEntries(first.page, queued);
  await first.close();
  const stored = async () => (await storedEntries(office.url, cookie).catch(() => [])).length;

  const second = await openKillable(profile);
  await openSlowly(second.page);
  await expect.poll(stored, { interval: 50, timeout: 60_000 }).toBeGreaterThan(2);
  await second.kill();
  const whenBrowserDied = await stored();
  expect(whenBrowserDied).toBeLessThan(queued);

  const third = await openKillable(profile);
  const puts: { url: string; body: string }[] = [];
  third.page.on('request', (request) => {
    if (request.method() === 'PUT') puts.push({ url: request.url(), body: request.postData()! });
  });
  // The turn to send that the killed browser had taken has run out.
  await third.page.clock.install({ time: Date.now() + turnLength });
  await openSlowly(third.page);
  await expect.poll(stored, { interval: 50, timeout: 60_000 }).toBeGreaterThan(whenBrowserDied + 3);
  await office.kill();
  expect(puts.length).toBeLessThan(queued);
  await office.restart();
  await expect.poll(stored, { timeout: 90_000 }).toBe(queued);

  for (const { url, body } of puts) {
    const headers = { 'content-type': 'application/json', cookie };
    expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(200);
  }
  const entries = await storedEntries(office.url, cookie);
  expect(entries.map(({ minutes }) => minutes).sort((one, other) => one - other)).toEqual(
    Array.from({ length: queued }, (_, index) => index + 1),
  );
  expect(new Set(entries.map(({ id }) => id)).size).toBe(queued);
  await third.close();
}, 240_000);
