import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, launchBrowser, phone, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { joinTeam, seen, words } from './support/staff.ts';

const t = words['zh-CN'];
const gaps = [0, 60, 150, 300, 390];

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

const heading = (page: Page) => page.locator('main h1').textContent();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A nervous finger: the same place twice, with real touch events. */
async function tapTwice(page: Page, selector: string, gap: number) {
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const box = (await place.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  if (gap > 0) await pause(gap);
  await page.touchscreen.tap(x, y);
  await pause(30);
}

const stored = async (page: Page) =>
  (await (await page.context().request.get(`${office.url}/api/entries`)).json()).entries as unknown[];

test('a double tap on any tile chooses no outcome, at gaps of 0 to 390 ms', async () => {
  const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
  const tiles = await page.locator('main a[id^="task-"]').count();
  expect(tiles).toBeGreaterThan(14);
  for (let tile = 0; tile < tiles; tile++) {
    await seen(page);
    await tapTwice(page, `main a[id^="task-"] >> nth=${tile}`, gaps[tile % gaps.length]!);
    expect(await heading(page)).toBe(t.log.outcome);
    await seen(page);
    await page.getByRole('button', { name: t.back }).tap();
    await page.getByRole('heading', { name: t.log.task }).waitFor();
  }
  expect(await stored(page)).toEqual([]);
  await close();
});

test('a double tap on any outcome or burden saves nothing', async () => {
  const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
  for (const [tile, choices] of [
    ['#burden', 7],
    ['[data-key="1"]', 5],
  ] as const)
    for (let choice = 1; choice <= choices; choice++)
      for (const gap of gaps) {
        await page.goto(office.url);
        await page.locator(tile).waitFor();
        await seen(page);
        await page.locator(tile).tap();
        await page.locator(`button[data-key="${choice}"]`).waitFor();
        await seen(page);
        await tapTwice(page, `button[data-key="${choice}"]`, gap);
        expect(await heading(page)).toBe(tile === '#burden' ? t.log.burdenTime : t.log.time);
      }
  expect(await stored(page)).toEqual([]);
  await close();
}, 180_000);

test('a double tap on a chip, on “log another”, on undo and on once more goes one step', async () => {
  const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
  const button = (name: string) => `main button:text-is("${name}")`;
  for (const gap of gaps) {
    for (const key of [1, 2]) {
      await seen(page);
      await page.locator(`[data-key="${key}"]`).tap();
    }
    await page.getByRole('heading', { name: t.log.time }).waitFor();
    await seen(page);
    await tapTwice(page, '[data-key="5"]', gap);
    await page.getByRole('heading', { name: t.saved.title }).waitFor();
    expect(await heading(page)).toBe(t.saved.title);
    await seen(page);
    await tapTwice(page, button(t.saved.undo), gap);
    expect(await heading(page)).toBe(t.log.time);
    await seen(page);
    await page.locator('[data-key="5"]').tap();
    await page.getByRole('heading', { name: t.saved.title }).waitFor();
    await seen(page);
    await tapTwice(page, button(t.saved.onceMore), gap);
    expect(await heading(page)).toBe(t.log.outcome);
    await seen(page);
    for (const key of [2, 5]) {
      await seen(page);
      await page.locator(`[data-key="${key}"]`).tap();
    }
    await page.getByRole('heading', { name: t.saved.title }).waitFor();
    await seen(page);
    await tapTwice(page, button(t.saved.another), gap);
    expect(await heading(page)).toBe(t.log.task);
  }
  // One undone, two stored, each round.
  await expect.poll(async () => (await stored(page)).length).toBe(2 * gaps.length);
  await close();
}, 120_000);

test('a double click of a mouse, a held key and a key that is struck twice count once', async () => {
  const { page, close } = await visitor(browser, { ...desk, locale: 'zh-CN' });
  await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
  await seen(page);
  const box = (await page.locator('[data-key="2"]').boundingBox())!;
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2, { delay: 20 });
  expect(await heading(page)).toBe(t.log.outcome);
  // The second click of a slow double click, after the step could have been seen.
  await seen(page);
  const outcome = (await page.locator('[data-key="3"]').boundingBox())!;
  await page.mouse.move(outcome.x + 30, outcome.y + 30);
  await page.mouse.down({ clickCount: 1 });
  await page.mouse.up({ clickCount: 1 });
  expect(await heading(page)).toBe(t.log.time);
  await pause(430);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  expect(await heading(page)).toBe(t.log.time);

  await page.goto(office.url);
  await page.locator('[data-key="1"]').waitFor();
  await seen(page);
  await page.keyboard.down('1');
  for (let repeat = 0; repeat < 12; repeat++) {
    await pause(60);
    await page.keyboard.down('1');
  }
  await page.keyboard.up('1');
  expect(await heading(page)).toBe(t.log.outcome);
  await seen(page);
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  expect(await heading(page)).toBe(t.log.time);
  expect(await stored(page)).toEqual([]);
  // A deliberate person is not slowed: half a second later the same key counts.
  await pause(450);
  await page.keyboard.press('5');
  await page.getByRole('heading', { name: t.saved.title }).waitFor();
  await close();
});
