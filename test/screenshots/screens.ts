import type { Page } from 'playwright-core';

/** Who looks: nobody yet, a device that has joined and logged, or the demo's administrator, who leads every team. */
export type Visitor = 'stranger' | 'staff' | 'lead';

export interface Place {
  joinCode: string;
  /** A team with people of its own, and the upper one. */
  teamId: string;
  upperTeamId: string;
  /** A task type of which much is known. */
  taskTypeId: string;
}

export interface Screen {
  name: string;
  who: Visitor;
  path(place: Place): string;
  /** What is done before the picture is taken; the page has loaded. */
  act?(page: Page): Promise<void>;
  /** Also as it comes out of the printer. */
  printed?: boolean;
}

/** Digits press tiles and chips in every language alike. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.locator(`[data-key="${key}"]`).first().waitFor();
    await page.keyboard.press(key);
  }
}

const staffScreens: Screen[] = [
  { name: 'welcome', who: 'stranger', path: () => '/' },
  { name: 'join', who: 'stranger', path: ({ joinCode }) => `/j/${joinCode}` },
  { name: 'join-closed', who: 'stranger', path: () => '/j/no-such-link-any-more' },
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
      await page.context().setOffline(false);
    },
  },
  { name: 'mine', who: 'staff', path: () => '/mine' },
  { name: 'promises', who: 'staff', path: () => '/promises' },
];

const leadScreens: Screen[] = [
  { name: 'sign-in', who: 'stranger', path: () => '/lead/sign-in' },
  { name: 'set-up-gone', who: 'stranger', path: () => '/setup/no-such-link-any-more' },
  { name: 'how', who: 'stranger', path: () => '/how', printed: true },
  { name: 'board', who: 'lead', path: ({ teamId }) => `/lead?team=${teamId}`, printed: true },
  { name: 'board-upper', who: 'lead', path: ({ upperTeamId }) => `/lead?team=${upperTeamId}`, printed: true },
  {
    name: 'task',
    who: 'lead',
    path: ({ teamId, taskTypeId }) => `/lead/task/${taskTypeId}?team=${teamId}`,
    printed: true,
  },
  { name: 'teams', who: 'lead', path: () => '/lead/teams' },
  { name: 'poster', who: 'lead', path: ({ teamId }) => `/lead/teams/${teamId}/poster`, printed: true },
  { name: 'leads', who: 'lead', path: ({ teamId }) => `/lead/teams/${teamId}/leads` },
  { name: 'office', who: 'lead', path: () => '/lead/office' },
  { name: 'audit', who: 'lead', path: () => '/lead/audit', printed: true },
  { name: 'accounts', who: 'lead', path: () => '/lead/accounts' },
  {
    name: 'settings-floor',
    who: 'lead',
    path: () => '/lead/settings',
    act: (page) => page.getByRole('radio').nth(2).check(),
  },
  { name: 'password-gone', who: 'stranger', path: () => '/lead/password/no-such-link-any-more' },
  { name: 'import', who: 'lead', path: () => '/lead/import' },
  { name: 'export', who: 'lead', path: () => '/lead/export' },
  { name: 'retire', who: 'lead', path: () => '/lead/retire' },
  { name: 'sessions', who: 'lead', path: () => '/lead/sessions' },
];

export const screens: readonly Screen[] = [...staffScreens, ...leadScreens];
