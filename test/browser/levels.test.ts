import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lead as enLead } from '../../web/words/en/lead.ts';
import { levels as enLevels } from '../../web/words/en/levels.ts';
import { waiting as enWaiting } from '../../web/words/en/waiting.ts';
import { lead as zhLead } from '../../web/words/zh-Hans/lead.ts';
import { levels as zhLevels } from '../../web/words/zh-Hans/levels.ts';
import { waiting as zhWaiting } from '../../web/words/zh-Hans/waiting.ts';
import { logWork } from './lead-work.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, publishPast, type Served, serveOffice } from './support/office.ts';

/* An upper level over three towns that have work to show, and another over none that has. */

const towns = ['东街', '北街', '西街'];
let browser: Browser;
let served: Served;
let prepared: Prepared;
let other: string;
const county = '青石县';

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveOffice()]);
  prepared = await prepareOffice(served, county);
  const ask = async (path: string, body?: object) => {
    const response = await fetch(`${served.url}/api/${path}`, {
      method: 'POST',
      headers: { ...(body && { 'content-type': 'application/json' }), cookie: prepared.cookie },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  other = (await ask('teams', { name: '白河县' })).id;
  await ask('teams', { name: '河口', parentId: other, lead: false });
  await Promise.all(
    towns.map(async (name) => {
      const { joinCode } = await ask('teams', { name, parentId: prepared.teamId, lead: false });
      await logWork(served.url, joinCode);
    }),
  );
  await publishPast(served, prepared);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe.each([
  { locale: 'zh-CN', screen: phone, lead: zhLead, levels: zhLevels, waiting: zhWaiting },
  { locale: 'en-US', screen: desk, lead: enLead, levels: enLevels, waiting: enWaiting },
])('in $locale at $screen.viewport.width px', ({ locale, screen, lead, levels, waiting }) => {
  let who: Visitor;
  beforeAll(async () => {
    who = await visitor(browser, { ...screen, locale, baseURL: served.url });
    const [name, value] = prepared.cookie.split('=') as [string, string];
    await who.context.addCookies([{ name, value, url: served.url }]);
  });
  afterAll(() => who?.close());

  const clean = async () => {
    await expectAccessible(who.page);
    expect(who.errors).toEqual([]);
  };
  const row = (name: string) => who.page.getByRole('listitem').filter({ has: who.page.getByRole('heading', { name }) });
  const inRow = (name: string, button: string) => row(name).getByRole('button', { name: button, exact: true });
  /** The figures of the county's board, as they are read. */
  const figures = async () => {
    await who.page.goto(`/lead?team=${prepared.teamId}`);
    await who.page.getByText(levels.pooled).waitFor();
    // What is known elsewhere comes after the figures.
    await who.page.waitForLoadState('networkidle');
    return who.page.getByRole('table', { name: lead.board.tasks }).textContent();
  };

  test('an upper board says what it pools, and none of its teams’ names', async () => {
    // With AI it takes two thirds of the time; the office's own key may tell it a step of its grid less.
    expect(await figures()).toMatch(/33%|39%/);
    await clean();
    const text = await who.page.locator('main').textContent();
    for (const town of towns) expect(text).not.toContain(town);
  });

  test('one with too few teams says why nothing is there, and what it takes', async () => {
    await who.page.goto(`/lead?team=${other}`);
    await who.page.getByRole('heading', { name: waiting.title }).waitFor();
    await who.page.getByText(waiting.pooledText).waitFor();
    await clean();
  });

  test('a team is moved by keyboard after its consequence is read, and the boards stay as they were', async () => {
    const { page } = who;
    const before = await figures();
    const [town] = towns as [string];
    for (const place of [other, prepared.teamId]) {
      await page.goto('/lead/teams');
      await row(town).locator('summary').press('Enter');
      await inRow(town, levels.move).press('Enter');
      const select = row(town).getByLabel(levels.moveTo);
      // Not below itself.
      expect(await select.locator('option').allTextContents()).not.toContain(town);
      await row(town).getByText(levels.moveText).waitFor();
      await clean();
      await select.selectOption(place);
      await inRow(town, levels.moveConfirm).press('Enter');
      await page.getByText(levels.moved(town)).waitFor();
      await clean();
      expect(await figures()).toBe(before);
      await page.goto(`/lead?team=${other}`);
      await page.getByRole('heading', { name: waiting.title }).waitFor();
    }
  });

  test('a team is closed and opened again, each told before it is done; its figures stay', async () => {
    const { page } = who;
    const before = await figures();
    const town = towns[1]!;
    await page.goto('/lead/teams');
    await row(town).locator('summary').click();
    await inRow(town, levels.close).click();
    await row(town).getByText(levels.closeText).waitFor();
    await inRow(town, lead.teams.cancel).click();
    expect(await row(town).getByText(levels.closeText).count()).toBe(0);
    await inRow(town, levels.close).click();
    await clean();
    await inRow(town, levels.closeConfirm).click();
    await row(town).getByText(levels.closedText).waitFor();
    await clean();
    expect(await row(town).locator('svg[role="img"]').count()).toBe(0);
    expect(await figures()).toBe(before);
    await page.goto('/lead/teams');
    await row(town).locator('summary').click();
    await inRow(town, levels.reopen).click();
    await row(town).getByText(levels.reopenText).waitFor();
    await inRow(town, levels.reopenConfirm).click();
    await row(town).locator('svg[role="img"]').waitFor();
    await clean();
  });
});
