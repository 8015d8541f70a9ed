import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, launchBrowser, phone, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { joinTeam, seen, words } from './support/staff.ts';

const t = words['zh-CN'];
const gaps = [0, 60, 150, 250, 330];

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

/** A nervous finger: the same place twice, with real touch events. Says whether both fell within the time to be judged. */
async function tapTwice(page: Page, selector: string, gap: number): Promise<boolean> {
  const place = page.locator(selector).first();
  await place.scrollIntoViewIfNeeded();
  const box = (await place.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    const fell: number[] = [];
    Object.assign(globalThis, { fell });
    addEventListener('pointerdown', ({ timeStamp }) => fell.push(timeStamp), true);
  });
  const first = page.touchscreen.tap(x, y);
  await pause(gap);
  await Promise.all([first, page.touchscreen.tap(x, y)]);
  await pause(30);
  const [one = 0, other = Number.POSITIVE_INFINITY] = await page.evaluate(() => Reflect.get(globalThis, 'fell'));
  // A busy machine holds some back.
  return other - one < 395;
}

/** What waits for the one phone leaves time for the others. */
const phones = 3;

/** Each case on one of some phones side by side; of how many the second touch came as early as it was meant to. */
async function onPhones<Case>(
  cases: readonly Case[],
  isEarly: (page: Page, one: Case) => Promise<boolean>,
): Promise<Case[]> {
  const left = cases.values();
  const early: Case[] = [];
  const onOne = async () => {
    const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
    await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
    for (const one of left) if (await isEarly(page, one)) early.push(one);
    await close();
  };
  await Promise.all(Array.from({ length: phones }, onOne));
  return early;
}

const stored = async (page: Page) =>
  (await (await page.context().request.get(`${office.url}/api/entries`)).json()).entries as unknown[];

test('a double tap on any tile chooses no outcome, at gaps of 0 to 390 ms', async () => {
  const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await joinTeam(page, office.url, prepared.joinCode, 'zh-CN');
  const all = await page.locator('main a[id^="task-"]').all();
  await close();
  expect(all.length).toBeGreaterThan(14);
  const tiles = all.map((_, tile) => ({ tile, gap: gaps[tile % gaps.length]! }));
  const early = await onPhones(tiles, async (page, { tile, gap }) => {
    await page.goto(office.url);
    await page.getByRole('heading', { name: t.log.task }).waitFor();
    await seen(page);
    const isEarly = await tapTwice(page, `main a[id^="task-"] >> nth=${tile}`, gap);
    if (isEarly) expect(await heading(page)).toBe(t.log.outcome);
    return isEarly;
  });
  expect(early.length).toBeGreaterThan(tiles.length / 2);
});

test('a double tap on any outcome or burden saves nothing', async () => {
  const choices = [
    ...[1, 2, 3, 4, 5, 6, 7].map((choice) => ({ tile: '#burden', choice, to: t.log.burdenTime })),
    ...[1, 2, 3, 4, 5].map((choice) => ({ tile: '[data-key="1"]', choice, to: t.log.time })),
  ].flatMap((one) => gaps.map((gap) => ({ ...one, gap })));
  const early = await onPhones(choices, async (page, { tile, choice, to, gap }) => {
    await page.goto(office.url);
    await page.locator(tile).waitFor();
    await seen(page);
    await page.locator(tile).tap();
    await page.locator(`button[data-key="${choice}"]`).waitFor();
    await seen(page);
    const isEarly = await tapTwice(page, `button[data-key="${choice}"]`, gap);
    if (isEarly) expect(await heading(page)).toBe(to);
    return isEarly;
  });
  expect(early.length).toBeGreaterThan(choices.length / 2);
}, 180_000);

test('a double tap on a chip, or on any button of the saved card, goes one step', async () => {
  const button = (name: string) => `main button:text-is("${name}")`;
  const steps = [
    { tapped: '[data-key="5"]', before: [1, 2], to: t.saved.title },
    { tapped: button(t.saved.undo), before: [1, 2, 5], to: t.log.time },
    { tapped: button(t.saved.change), before: [1, 2, 5], to: t.log.outcome },
    { tapped: button(t.saved.onceMore), before: [1, 2, 5], to: t.log.outcome },
    { tapped: button(t.saved.another), before: [1, 2, 5], to: t.log.task },
  ];
  const cases = steps.flatMap((step) => gaps.map((gap) => ({ ...step, gap })));
  const early = await onPhones(cases, async (page, { tapped, before, to, gap }) => {
    await page.goto(office.url);
    for (const key of before) {
      await page.locator(`[data-key="${key}"]`).waitFor();
      await seen(page);
      await page.locator(`[data-key="${key}"]`).tap();
    }
    await page.locator(tapped).first().waitFor();
    await seen(page);
    const isEarly = await tapTwice(page, tapped, gap);
    if (isEarly) await expect.poll(() => heading(page), { message: tapped }).toBe(to);
    return isEarly;
  });
  for (const { tapped } of steps)
    expect(early.filter((one) => one.tapped === tapped).length, tapped).toBeGreaterThan(gaps.length / 2);
}, 180_000);

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
