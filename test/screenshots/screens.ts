import type { Page } from 'playwright-core';
import { logByKeys } from '../browser/support/staff.ts';
import { leadScreens, stageScreens } from './lead-screens.ts';
import type { Screen } from './screen.ts';

/** Digits press tiles and chips in every language alike. */
const press = (page: Page, ...keys: string[]) => logByKeys(page, keys);

/** Opens what the nth of these buttons opens. */
async function open(page: Page, buttons: string, nth: number): Promise<void> {
  await page.locator(buttons).nth(nth).click();
  await page.waitForTimeout(200);
}

/** The page is told that the team is closed; the team itself stays as it is. */
async function closeTeam(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (!['document', 'fetch'].includes(route.request().resourceType())) return route.continue();
    const response = await route.fetch();
    // Without what came with it, as the server drew the page of a team that is open.
    const body = (await response.text())
      .replace(/"closed":false/g, '"closed":true')
      .replace(/<script type="application\/json" id="first">.*?<\/script>/s, '');
    return route.fulfill({ response, body });
  });
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.unrouteAll();
}

/** An entry that the server cannot take, and the page that says what to do about it. */
async function refuseEntry(page: Page): Promise<void> {
  await page.route('**/api/entries/*', (route) =>
    route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), minutes: 0 }) }),
  );
  await press(page, '1', '1', '2');
  await page.locator('a[href="/refused"]').first().click();
  await page.locator('main section').first().waitFor();
}

async function revoke(page: Page): Promise<void> {
  await page.evaluate(() => fetch('/api/contributors/me', { method: 'DELETE' }).then(() => undefined));
  await press(page, '1', '1', '4');
  await page.locator('a[href="/refused"]').first().waitFor();
}

const staffScreens: Screen[] = [
  { name: 'welcome', who: 'stranger', path: () => '/' },
  { name: 'join', who: 'stranger', path: ({ joinCode }) => `/j/${joinCode}` },
  { name: 'join-closed', who: 'stranger', path: () => '/j/no-such-link-any-more' },
  { name: 'draw', who: 'stranger', path: () => '/d' },
  { name: 'sheet-shared', who: 'stranger', path: () => '/sheet' },
  { name: 'move', who: 'stranger', path: () => '/move' },
  { name: 'missing', who: 'stranger', path: () => '/no-such-page' },
  { name: 'log-task', who: 'staff', path: () => '/' },
  {
    name: 'log-task-large',
    who: 'staff',
    path: () => '/',
    act: (page) => page.evaluate(() => document.documentElement.setAttribute('data-text', 'large')),
  },
  { name: 'log-outcome', who: 'staff', path: () => '/', act: (page) => press(page, '1') },
  { name: 'log-time', who: 'staff', path: () => '/', act: (page) => press(page, '1', '3') },
  {
    name: 'log-saved',
    who: 'staff',
    path: () => '/',
    act: async (page) => {
      await press(page, '1', '3', '4');
      await page.waitForTimeout(400);
    },
  },
  {
    name: 'log-unlisted',
    who: 'staff',
    path: () => '/',
    act: async (page) => {
      await page.locator('#unlisted').click();
    },
  },
  {
    name: 'log-burden',
    who: 'staff',
    path: () => '/',
    act: async (page) => {
      await page.locator('#burden').click();
    },
  },
  {
    name: 'log-offline',
    who: 'staff',
    path: () => '/',
    act: async (page) => {
      await page.locator('[data-key="1"]').first().waitFor();
      await page.context().setOffline(true);
      await press(page, '1', '1', '4');
      await page.waitForTimeout(400);
    },
  },
  { name: 'mine', who: 'staff', path: () => '/mine' },
  { name: 'mine-editor', who: 'staff', path: () => '/mine', act: (page) => open(page, 'main li button', 3) },
  { name: 'mine-sent-back', who: 'staff', path: () => '/mine', act: (page) => open(page, 'main li button', 4) },
  { name: 'more', who: 'staff', path: () => '/', act: (page) => open(page, 'header button[aria-expanded]', 0) },
  { name: 'works', who: 'staff', path: () => '/works' },
  {
    name: 'works-first-day',
    who: 'staff',
    path: () => '/works',
    act: async (page) => {
      await page.locator('main > div > details > summary').click();
      await page.locator('main > div > details details > summary').last().click();
      await page.waitForTimeout(400);
    },
  },
  { name: 'works-by-link', who: 'stranger', path: ({ joinCode }) => `/j/${joinCode}/works` },
  { name: 'feedback', who: 'staff', path: () => '/feedback' },
  { name: 'feedback-stranger', who: 'stranger', path: () => '/feedback' },
  { name: 'sheet', who: 'staff', path: () => '/sheet', printed: true },
  { name: 'promises', who: 'staff', path: () => '/promises' },
  { name: 'log-closed-team', who: 'staff', path: () => '/', act: closeTeam },
  { name: 'refused', who: 'staff', path: () => '/', act: refuseEntry },
  // Last, as nothing can be logged on this device any more.
  { name: 'revoked', who: 'staff', path: () => '/', act: revoke },
];

export const screens: readonly Screen[] = [...staffScreens, ...leadScreens, ...stageScreens];
