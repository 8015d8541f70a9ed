import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { staff as en } from '../../web/words/en/staff.ts';
import { type StaffWords, staff as zhHans } from '../../web/words/zh-Hans/staff.ts';
import { staff as zhHant } from '../../web/words/zh-Hant/staff.ts';
import { launchBrowser, phone, slowNetwork, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { seen } from './support/staff.ts';

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

async function joined(t: StaffWords, options: BrowserContextOptions): Promise<Visitor> {
  const person = await visitor(browser, { ...phone, serviceWorkers: 'block', ...options });
  await person.page.goto(`${office.url}/j/${prepared.joinCode}`);
  await person.page.getByRole('button', { name: t.join.button, exact: true }).click();
  await person.page.getByRole('heading', { name: t.log.task }).waitFor();
  return person;
}

/** Opens the log page while its script does not come, until it is let through. */
async function openWithoutScript(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(office.url, { waitUntil: 'commit' });
  await page.locator('[data-key="1"]').waitFor();
  // On a slow network the page itself comes in pieces.
  await page.waitForFunction(() => document.readyState !== 'loading');
  return letThrough;
}

/** The page's text, and which of these it lacks: a failure shall name them, not print the page. */
const html = async (page: Page, path = '/', language = 'zh-CN') => {
  const answer = await page.context().request.get(office.url + path, { headers: { 'accept-language': language } });
  const text = await answer.text();
  return {
    has: (...parts: (string | RegExp)[]) => parts.map((part) => text.search(part) >= 0),
    headers: answer.headers(),
  };
};

async function stored(page: Page, kind: 'entries' | 'burdens' = 'entries') {
  const answer = await page.context().request.get(`${office.url}/api/${kind}`);
  return (await answer.json())[kind] as Record<string, unknown>[];
}

const finish = async (page: Page, keys: readonly string[]) => {
  for (const key of keys) {
    await page.locator(`[data-key="${key}"]`).waitFor();
    await seen(page);
    await page.keyboard.press(key);
  }
};

test.concurrent.for([
  ['zh-CN', zhHans, '简报信息'],
  ['zh-TW', zhHant, '工作快報'],
  ['en-US', en, 'Briefing note'],
] as const)('the first response has the tiles in it, in %s', async ([locale, t, name], { expect }) => {
  const { page, close } = await joined(t, { locale });
  const { has, headers } = await html(page, '/', locale);
  const tile = new RegExp(`<a id="task-[0-9a-f-]{36}"[^>]*>.*${name}`);
  expect(has(t.log.task.replace('?', '.'), t.log.burdenTile, tile)).toEqual([true, true, true]);
  expect(headers['cache-control']).toBe('private, no-store');
  expect((await html(page, '/shell')).has('task-')).toEqual([false]);
  await close();
});

test.concurrent('who has not joined, or has left, gets a page with nothing of anybody in it', async ({ expect }) => {
  const stranger = await visitor(browser, { ...phone, locale: 'zh-CN' });
  expect((await html(stranger.page)).has('id="first"')).toEqual([false]);
  await stranger.close();
  const { page, context, close } = await joined(zhHans, { locale: 'zh-CN' });
  expect((await html(page)).has('id="first"')).toEqual([true]);
  await context.request.delete(`${office.url}/api/contributors/me`, { headers: { origin: office.url } });
  expect((await html(page)).has('id="first"')).toEqual([false]);
  await page.goto(office.url);
  await page.getByRole('heading', { name: zhHans.welcome.title }).waitFor();
  await close();
});

test.concurrent('a chosen language, large type and own recent kinds are there from the first response', async ({
  expect,
}) => {
  const { page, errors, close } = await joined(zhHans, { locale: 'zh-CN' });
  const recent = (await page.locator('[data-key="7"]').getAttribute('id'))?.replace('task-', 'own-');
  await finish(page, ['7', '1', '2']);
  await page.locator('main [role=status]').getByText(zhHans.state.sent, { exact: true }).waitFor();
  await page.getByRole('button', { name: zhHans.nav.larger }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: en.saved.another, exact: true }).waitFor();
  const { has } = await html(page);
  const first = new RegExp(`<a id="${recent}"[^>]*>`);
  expect(has('<html lang="en" data-text="large">', first)).toEqual([true, true]);
  await page.goto(office.url);
  await page.getByRole('heading', { name: en.log.task }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test.concurrent.for([
  ['zh-CN', zhHans, false],
  ['zh-CN', zhHans, true],
  ['zh-TW', zhHant, false],
  ['en-US', en, false],
] as const)(
  'in %s nothing moves when the script takes the page over, on a slow network (%#)',
  async ([locale, t, large], { expect }) => {
    const { page, context, errors, close } = await joined(t, { locale });
    await finish(page, ['5', '1', '2']);
    await page.locator('main [role=status]').getByText(t.state.sent, { exact: true }).waitFor();
    if (large) await page.getByRole('button', { name: t.nav.larger }).click();
    await slowNetwork(await context.newCDPSession(page));
    const letThrough = await openWithoutScript(page);
    const before = await boxes(page);
    expect(before.length).toBeGreaterThan(10);
    await page.evaluate(() => Object.assign(document.querySelector('[data-key="2"]')!, { seen: true }));
    letThrough();
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('[data-key="2"]')!).some((key) => /react/i.test(key)),
    );
    expect(await boxes(page)).toEqual(before);
    expect(await page.evaluate(() => Reflect.get(document.querySelector('[data-key="2"]')!, 'seen'))).toBe(true);
    expect(errors).toEqual([]);
    await close();
  },
);

/** Where everything is that a finger may be on its way to. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, a, button, label')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.textContent, x, y, width, height];
    }),
  );

test.concurrent('a tap before the script has come is seen, leads on when it has, and its seconds count', async ({
  expect,
}) => {
  const { page, errors, close } = await joined(zhHans, { locale: 'zh-CN' });
  const letThrough = await openWithoutScript(page);
  await page.getByText(zhHans.log.yesterday).click();
  const tile = page.locator('[data-key="3"]');
  const id = (await tile.getAttribute('id'))!.replace('task-', '');
  const top = await tile.evaluate((element) => element.getBoundingClientRect().top);
  await tile.click();
  expect(await tile.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await tile.evaluate((element) => element.getBoundingClientRect().top)).toBe(top);
  await page.waitForTimeout(9_100);
  letThrough();
  await page.getByRole('heading', { name: zhHans.log.outcome }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await finish(page, ['2', '4']);
  await page.locator('main [role=status]').getByText(zhHans.state.sent, { exact: true }).waitFor();
  const day = new Date(Date.now() - 86_400_000).toLocaleDateString('sv');
  const [entry] = await stored(page);
  expect(entry).toMatchObject({ taskTypeId: id, outcome: 'same', day });
  expect(entry!.secondsToLog).toBeGreaterThanOrEqual(10);
  expect(errors).toEqual([]);
  await close();
});

test.concurrent('the burden tile is kept as well, and "back" leads to the first step', async ({ expect }) => {
  const { page, close } = await joined(en, { locale: 'en-US' });
  const letThrough = await openWithoutScript(page);
  await page.getByText(en.log.burdenTile).click();
  letThrough();
  await page.getByRole('heading', { name: en.log.burdenTitle }).waitFor();
  await page.getByRole('button', { name: en.back }).click();
  await page.getByRole('heading', { name: en.log.task }).waitFor();
  await page.locator('#burden').focus();
  await seen(page);
  await page.keyboard.press(' ');
  await page.getByRole('heading', { name: en.log.burdenTitle }).waitFor();
  await finish(page, ['2', '3']);
  await expect.poll(async () => (await stored(page, 'burdens')).length).toBe(1);
  await close();
});

test.concurrent('where the database does not answer, the page still opens, and what is logged waits', async () => {
  const { page, close } = await joined(zhHans, { locale: 'zh-CN' });
  await page.route('**/', async (route) => {
    const answer = await route.fetch({ url: `${office.url}/shell` });
    await route.fulfill({ response: answer });
  });
  await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.goto(office.url);
  await finish(page, ['1', '1', '1']);
  await page.getByRole('button', { name: zhHans.state.failed }).waitFor();
  await close();
});
