import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomes } from '../../db/vocabulary.ts';
import { expectAccessible, launchBrowser, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { joinTeam, type Locale, seen, words } from './support/staff.ts';

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

/** A phone upright, short and lying, and a desk: a finger's page is laid out otherwise than a mouse's. */
const screens = [
  {
    hasTouch: true,
    sizes: [
      [360, 640],
      [360, 560],
      [640, 360],
    ],
  },
  { hasTouch: false, sizes: [[1280, 800]] },
] as const;

/** How far down the lowest of these reaches, in screens. */
const screensNeeded = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom + scrollY)) / innerHeight);

describe.each(['zh-CN', 'zh-TW', 'en-US'] as Locale[])('in %s', (locale) => {
  const t = words[locale];
  test.each(['usual', 'large'])('in %s type every choice of a step stands on one screen', async (text) => {
    for (const { hasTouch, sizes } of screens) {
      const person = await visitor(browser, { hasTouch, locale });
      const { page } = person;
      const atEach = async (selector: string, most: number) => {
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height });
          expect(await screensNeeded(page, selector), `${width}×${height}`).toBeLessThanOrEqual(most);
          await expectAccessible(page);
        }
      };
      await joinTeam(page, office.url, prepared.joinCode, locale);
      // As it is for who has logged before: with a row of own kinds.
      await page.evaluate((text) => {
        const ids = JSON.parse(localStorage.getItem('shixiao.catalogue')!).map(({ id }: { id: string }) => id);
        localStorage.setItem('shixiao.recent', ids.slice(5, 8).join(' '));
        localStorage.setItem('shixiao.text', text);
      }, text);
      await page.goto(office.url);
      await page.reload();
      await page.locator('[data-key="1"]').waitFor();
      expect(await page.getByRole('list', { name: t.log.recent }).getByRole('link').count()).toBe(3);
      await atEach('main a[href^="#"]', 2);

      // The one with the longest caution.
      await seen(page);
      await page.locator('[data-key="8"]').click();
      await page.getByRole('heading', { name: t.log.outcome }).waitFor();
      expect(await page.locator('main button[data-key]').count()).toBe(outcomes.length);
      await atEach('main button', 1);

      await seen(page);
      await page.locator('[data-key="1"]').click();
      await page.getByRole('heading', { name: t.log.time }).waitFor();
      await atEach('main button, main input, main label', 1);

      await seen(page);
      await page.locator('main button', { hasText: t.log.over(t.minutes(240)) }).click();
      await page.getByText(t.log.roughly).waitFor();
      await atEach('main button, main input, main label', 1);
      await person.close();
    }
  });
});
