import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { newTeam, type Prepared, prepareOffice, type Served, serveOffice, type Team } from './support/office.ts';
import { cookieOf, joinTeam, type Locale, logByKeys, storedEntries, words } from './support/staff.ts';

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

let teams = 0;
/** In a team of one's own, which may be closed while others go on. */
async function joined(locale: Locale): Promise<Visitor & { team: Team }> {
  const team = await newTeam(office, prepared, `综合科${++teams}`);
  const person = await visitor(browser, { ...phone, locale, serviceWorkers: 'block' });
  await joinTeam(person.page, office.url, team.joinCode, locale);
  return { ...person, team };
}

const close = (team: Team, day: string | null) =>
  office.write(`update teams set closed_on = ${day === null ? 'null' : `'${day}'`} where id = ?`, [team.id]);

const has = async (page: Page) => (await storedEntries(office.url, await cookieOf(page))).length;

async function savedFile(page: Page, name: string): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

describe.concurrent.each(['zh-CN', 'en-US', 'zh-TW'] as const)('in %s', (locale) => {
  const t = words[locale];

  test('left on another device: nothing is lost, and every way out is there', async ({ expect }) => {
    const person = await joined(locale);
    const { page, team } = person;
    const headers = { cookie: await cookieOf(page), origin: office.url };
    await fetch(`${office.url}/api/contributors/me`, { method: 'DELETE', headers });
    await logByKeys(page, ['1', '1', '4']);
    await page.getByText(t.state.notJoined).waitFor();
    await page.getByRole('link', { name: t.state.waysOut }).click();
    await page.getByRole('heading', { name: t.unsent.title(1) }).waitFor();
    await expectAccessible(page);
    expect(await savedFile(page, t.unsent.keep)).toMatchObject([{ kind: 'entries', minutes: 20, outcome: 'saved' }]);

    await page.goto(office.url);
    await page.getByRole('heading', { name: t.welcome.title }).waitFor();
    await page.getByRole('heading', { name: t.unsent.title(1) }).waitFor();
    await expectAccessible(page);

    await page.goto(`${office.url}/j/${team.joinCode}`);
    await page.getByText(t.join.waiting(1)).waitFor();
    await page.getByRole('button', { name: t.join.button, exact: true }).click();
    await expect.poll(() => has(page)).toBe(1);
    await person.close();
  });

  test('the team is closed: what was not sent is kept, what was is still one’s own, and opening sends it', async ({
    expect,
  }) => {
    const person = await joined(locale);
    const { page, context, team } = person;
    await logByKeys(page, ['1', '1', '4']);
    await expect.poll(() => has(page)).toBe(1);
    await close(team, '2026-01-01');
    await page.getByRole('button', { name: t.saved.another, exact: true }).click();
    await logByKeys(page, ['2', '1', '3']);
    await page.getByText(t.state.teamClosed).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: t.state.waysOut }).click();
    await page.getByRole('heading', { name: t.unsent.title(1) }).waitFor();
    expect(await savedFile(page, t.unsent.keep)).toMatchObject([{ minutes: 15 }]);

    await page.goto(office.url);
    await page.getByRole('heading', { name: t.closedTeam.title(team.name) }).waitFor();
    await page.getByRole('heading', { name: t.unsent.title(1) }).waitFor();
    await expectAccessible(page);
    // What the server drew is what the browser draws.
    expect(person.errors.filter((error) => /React/.test(error))).toEqual([]);
    await page.getByRole('link', { name: t.closedTeam.mine }).click();
    await page.getByRole('button', { name: t.mine.remove, exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: t.mine.change, exact: true }).count()).toBe(0);
    await expectAccessible(page);

    const other = await context.newPage();
    await other.goto(`${office.url}/j/${team.joinCode}`);
    await other.getByRole('heading', { name: t.join.closedTitle }).waitFor();

    await close(team, null);
    await page.goto(office.url);
    await page.getByRole('heading', { name: t.log.task }).waitFor();
    await expect.poll(() => has(page)).toBe(2);
    await person.close();
  });

  test('thrown away only after asking', async ({ expect }) => {
    const person = await joined(locale);
    const { page, team } = person;
    await close(team, '2026-01-01');
    await logByKeys(page, ['2', '1', '3']);
    await page.getByRole('link', { name: t.state.waysOut }).click();
    await page.getByRole('button', { name: t.unsent.discard, exact: true }).click();
    await page.getByText(t.unsent.sure(1)).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.unsent.discard, exact: true }).nth(1).click();
    await page.getByText(t.state.resent).waitFor();
    await close(team, null);
    await page.goto(office.url);
    await page.getByRole('heading', { name: t.log.task }).waitFor();
    expect(await has(page)).toBe(0);
    await person.close();
  });

  test('refused by the server: the reason, and changing, keeping or throwing away', async ({ expect }) => {
    const person = await joined(locale);
    const { page } = person;
    await page.route('**/api/entries/*', async (route) => {
      const body = route.request().postDataJSON();
      if (body?.minutes === 10) await route.continue({ postData: JSON.stringify({ ...body, size: 9 }) });
      else await route.continue();
    });
    await logByKeys(page, ['1', '1', '2']);
    await page.getByRole('heading', { name: t.saved.notTaken }).waitFor();
    await page.getByRole('link', { name: t.state.waysOut, exact: true }).click();
    await page.getByRole('heading', { name: t.refusedPage.title }).waitFor();
    await expectAccessible(page);
    expect(await savedFile(page, t.refusedPage.keep)).toMatchObject({ minutes: 10 });
    await page.getByLabel(t.mine.minutes, { exact: true }).fill('11');
    await page.getByRole('button', { name: t.mine.save, exact: true }).click();
    await page.getByText(t.state.resent).waitFor();
    expect(await has(page)).toBe(1);
    await person.close();
  });
});
