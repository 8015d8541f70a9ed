import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, phone, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { cookieOf, joinTeam, queueEntries, storedEntries, words } from './support/staff.ts';

let office: Served;
let prepared: Prepared;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([serveOffice(), launchBrowser()]);
  prepared = await prepareOffice(office);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

test('two hundred entries that waited on a slow phone go in order, once each, and the page can be used meanwhile', async () => {
  const t = words['zh-CN'];
  const { page, context, close } = await visitor(browser, { ...phone, locale: 'zh-CN', serviceWorkers: 'block' });
  await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
  const cookie = await cookieOf(page);
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await context.setOffline(true);
  await queueEntries(page, 200);
  const sent: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') sent.push(request.postDataJSON().minutes);
  });
  await context.setOffline(false);
  await page.locator('[data-key="1"]').click();
  await page.getByRole('heading', { name: t.log.outcome }).waitFor();
  await expect.poll(async () => (await storedEntries(office.url, cookie)).length, { timeout: 100_000 }).toBe(200);
  expect(sent).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  await page.getByText(t.state.queue(1)).waitFor({ state: 'detached' });
  await close();
});
