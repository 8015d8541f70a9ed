import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { desk, expectAccessible, launchBrowser, phone, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { joinTeam, type Locale, logByKeys, seen, words } from './support/staff.ts';

let office: Served;
let prepared: Prepared;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([serveOffice(), launchBrowser()]);
  prepared = await prepareOffice(office);
  // The demo's strip stands on every page.
  await office.write('update office set synthetic = 1', []);
  await office.write('update teams set open_guidance = 1', []);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

/** Beyond WCAG: where a screen reader's user looks for parts of a page. */
const landmarks = ['region', 'landmark-unique', 'landmark-one-main', 'heading-order', 'page-has-heading-one'];

describe.concurrent.each([
  ['zh-CN', phone],
  ['zh-TW', { viewport: { width: 640, height: 360 }, hasTouch: true }],
  ['en-US', desk],
] as const)('in %s', (locale: Locale, screen) => {
  const t = words[locale];

  test('no staff page breaks a rule of accessibility', async ({ expect }) => {
    const { page, errors, close } = await visitor(browser, { ...screen, locale, baseURL: office.url });
    const look = async (path: string, shown: string) => {
      await page.goto(path);
      await page.locator(shown).first().waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page, landmarks);
    };
    for (const path of ['/', `/j/${prepared.joinCode}`, `/j/${prepared.joinCode}/works`, '/move', '/d', '/sheet'])
      await look(path, 'main h1');
    await joinTeam(page, office.url, prepared.joinCode, locale);
    for (const path of ['/', '/feedback', '/promises', '/sheet', '/refused', '/no-such-page'])
      await look(path, 'main h1');

    await look('/works', 'main details');
    // Several cards open at once, as who compares them has.
    await page.locator('main details > summary').first().click();
    for (const place of [1, 2]) await page.locator('main details > div > details > summary').nth(place).click();
    await page.locator('main article').nth(1).waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, landmarks);

    await page.goto('/');
    await logByKeys(page, ['1', '3', '4']);
    await page.getByRole('heading', { name: t.saved.title }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, landmarks);
    await page.goto('/');
    await page.locator('#unlisted').waitFor();
    await seen(page);
    await page.locator('#unlisted').click();
    await page.locator('main form').waitFor();
    await expectAccessible(page, landmarks);
    await look('/mine', 'main section');
    expect(errors).toEqual([]);
    await close();
  });
});
