import { readdirSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staff as zhHans } from '../../web/words/zh-Hans/staff.ts';
import { launchBrowser, phone, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { logByKeys } from './support/staff.ts';

const web = fileURLToPath(new URL('../../dist/web', import.meta.url));
const assets = join(web, 'assets');

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

test('every part that a script asks for is there', () => {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const named = scripts.flatMap((script) =>
    Array.from(readFileSync(join(assets, script), 'utf8').matchAll(/"assets\/([\w.-]+)"/g), ([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(20);
  const there = new Set(readdirSync(assets));
  expect(named.filter((name) => !there.has(name))).toEqual([]);
});

async function joinedCookies() {
  const { context, page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await page.goto(`${office.url}/j/${prepared.joinCode}`);
  await page.getByRole('button', { name: zhHans.join.button, exact: true }).click();
  await page.locator('[data-key="1"]').waitFor();
  const cookies = await context.cookies();
  await close();
  return cookies;
}

test.each(['zh-CN', 'zh-TW', 'en-US'])(
  'the log page’s first load in %s takes at most 6 requests, 75 kB of script, 95 kB in all',
  async (locale) => {
    const { context, page, close } = await visitor(browser, { ...phone, locale, serviceWorkers: 'block' });
    await context.addCookies(await joinedCookies());
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const bytes = new Map<string, number>();
    const paths = new Map<string, string>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('data:')) paths.set(requestId, new URL(request.url).pathname);
    });
    devtools.on(
      'Network.loadingFinished',
      ({ requestId, encodedDataLength }) => void bytes.set(requestId, encodedDataLength),
    );
    await page.goto(office.url);
    await page.locator('[data-key="1"]').waitFor();
    await page.waitForLoadState('networkidle');
    const asked = [...paths].filter(([, path]) => path !== '/manifest.webmanifest' && path !== '/icon.svg');
    expect(asked.length, asked.map(([, path]) => path).join(' ')).toBeLessThanOrEqual(6);
    const sum = (ending: RegExp) =>
      asked.filter(([, path]) => ending.test(path)).reduce((total, [id]) => total + (bytes.get(id) ?? 0), 0);
    expect(sum(/\.js$/)).toBeGreaterThan(30_000);
    expect(sum(/\.js$/)).toBeLessThanOrEqual(75_000);
    expect(sum(/./)).toBeLessThanOrEqual(95_000);
    await close();
  },
);

test.each(['br', 'gzip'])('a script comes as it was compressed when the pages were built: %s', async (encoding) => {
  const [name] = readdirSync(assets).filter((each) => /^index-.*\.js$/.test(each));
  const { headers } = await new Promise<IncomingMessage>((answered, failed) =>
    get(`${office.url}/assets/${name}`, { headers: { 'accept-encoding': encoding } }, answered).on('error', failed),
  );
  const beside = readFileSync(join(assets, `${name}.${encoding === 'br' ? 'br' : 'gz'}`));
  expect(headers).toMatchObject({
    'content-encoding': encoding,
    'content-length': String(beside.length),
    'content-type': expect.stringContaining('javascript'),
    vary: expect.stringContaining('Accept-Encoding'),
  });
});

test('recharts is nowhere near the log page', () => {
  const html = readFileSync(join(web, 'index.html'), 'utf8');
  const named = html.match(/assets\/[\w.-]+/g) ?? [];
  expect(named.length).toBeGreaterThanOrEqual(1);
  const sizes = named.map((path) => gzipSync(readFileSync(join(web, path))).length);
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(85_000);
  for (const path of named) expect(readFileSync(join(web, path), 'utf8')).not.toContain('recharts-');
});

test('a shell that was kept opens without a network, and what is logged then is sent later', async () => {
  const { context, page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await context.addCookies(await joinedCookies());
  await page.goto(office.url);
  await page.locator('[data-key="1"]').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.match('/shell')) !== undefined)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await logByKeys(page, ['1', '5', '3']);
  await page.getByRole('button', { name: zhHans.state.failed }).waitFor();
  await page.goto(`${office.url}/promises`);
  await page.getByRole('heading', { name: zhHans.nav.promises }).waitFor();
  await context.setOffline(false);
  await expect
    .poll(async () => (await (await context.request.get(`${office.url}/api/entries`)).json()).entries.length, {
      timeout: 30_000,
    })
    .toBe(1);
  await close();
});
