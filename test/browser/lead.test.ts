import { gzipSync } from 'node:zlib';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOffered } from '../../web/catalogue/read-catalogue.ts';
import { hats as enHats } from '../../web/words/en/hats.ts';
import { lead as enLead } from '../../web/words/en/lead.ts';
import { waiting as enWaiting } from '../../web/words/en/waiting.ts';
import { hats as zhHats } from '../../web/words/zh-Hans/hats.ts';
import { lead as zhLead } from '../../web/words/zh-Hans/lead.ts';
import { waiting as zhWaiting } from '../../web/words/zh-Hans/waiting.ts';
import { metr, metrImport, metrMap, metrMissing } from '../imports/files.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Served, serveOffice } from './support/office.ts';

const password = 'a sentence of my own';

let browser: Browser;
let served: Served;

function opened() {
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveOffice()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
}

describe.each([
  { at: phone, locale: 'zh-CN', lead: zhLead, hats: zhHats, waiting: zhWaiting },
  { at: desk, locale: 'en-US', lead: enLead, hats: enHats, waiting: enWaiting },
])('a new lead at $at.viewport.width px in $locale', ({ at, locale, lead: words, hats, waiting }) => {
  opened();
  let lead: Visitor;
  const done = { taps: 0, fields: 0 };
  beforeAll(async () => {
    lead = await visitor(browser, { ...at, locale, baseURL: served.url });
  });

  const clean = async () => {
    await expectAccessible(lead.page);
    expect(lead.errors).toEqual([]);
  };
  const see = (text: string | RegExp) => lead.page.getByText(text).first().waitFor();
  const tap = async (what: Locator) => {
    done.taps++;
    await what.click();
  };
  const fill = async (what: Locator, text: string) => {
    done.fields++;
    await what.fill(text);
  };
  const button = (name: string) => lead.page.getByRole('button', { name, exact: true });

  test('sets the office up by the one-time link, told first what a password needs', async () => {
    const { page } = lead;
    await page.goto(`/setup/${served.setUpToken}`);
    await fill(page.getByLabel(words.setup.office), '青石街道办事处');
    await fill(page.getByLabel(words.account.username), 'li');
    await page.getByLabel(words.account.password, { exact: true }).fill('short');
    await button(words.setup.submit).click();
    await see(words.account.passwordTooShort(10));
    await clean();
    await fill(page.getByLabel(words.account.password, { exact: true }), password);
    await tap(button(words.setup.submit));
    await page.waitForURL('**/lead/teams');
  });

  test('makes a team, told that under five are published one level up only, and gets its link and code', async () => {
    const { page } = lead;
    await fill(page.getByLabel(words.teams.name), '党政办');
    await page.getByLabel(hats.howMany).fill('4');
    await see(hats.under);
    await page.getByLabel(hats.howMany).fill('5');
    await page.getByText(hats.under).waitFor({ state: 'detached' });
    await tap(button(words.teams.submit));
    await see(words.teams.created('党政办'));
    expect(await page.getByText(`${served.url}/j/`).textContent()).toMatch(/\/j\/[\w-]{16,}$/);
    expect(await page.locator('svg[role="img"] path').count()).toBe(1);
    await clean();
  });

  test('has slips on the table', async () => {
    const { page } = lead;
    await tap(page.getByRole('main').getByRole('link', { name: words.teams.seats, exact: true }).first());
    const sheet = page.locator('section', { hasText: hats.sheetTitle });
    await fill(sheet.getByRole('textbox'), '8');
    await tap(sheet.getByRole('button', { name: hats.print }));
    await see(hats.sheetOnce);
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await tap(button(hats.printButton));
    expect(await page.title()).toBe('printed');
    await clean();
  });

  test('starts with the first three kinds, on the waiting board', async () => {
    const { page } = lead;
    await tap(page.getByRole('navigation').getByRole('link', { name: words.nav.board, exact: true }).first());
    await page.getByRole('heading', { name: waiting.title }).waitFor();
    await clean();
    for (const at of [0, 2, 4]) await tap(page.getByRole('checkbox').nth(at));
    await tap(button(waiting.starter.submit(3)));
    await see(waiting.starter.done(3));
    const { taskTypes } = await (await page.request.get('/api/catalogue/task-types')).json();
    // And what is not in the list.
    expect(taskTypes.filter(isOffered)).toHaveLength(4);
    await clean();
  });

  // At ten seconds a field and three a tap, less than half of three minutes.
  test('took ten taps and five fields from the empty office to there', () => {
    expect(done).toEqual({ taps: 10, fields: 5 });
  });

  test('loads no more than 230 kB of gzipped script for all that', async () => {
    const { page } = lead;
    await page.reload();
    await page.getByRole('heading', { name: waiting.title }).waitFor();
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    );
    expect(scripts.length).toBeGreaterThan(3);
    let bytes = 0;
    for (const script of new Set(scripts)) bytes += gzipSync(await (await page.request.get(script)).body()).length;
    expect(bytes).toBeLessThanOrEqual(230_000);
  });

  test('signs out, is sent to sign in, and comes back to the page asked for', async () => {
    const { page } = lead;
    await button(words.nav.signOut).click();
    await page.waitForURL('**/lead/sign-in');
    await page.goto('/lead/sessions');
    await page.waitForURL('**/lead/sign-in?next=**');
    await page.getByLabel(words.account.username).fill('li');
    await page.getByLabel(words.account.password, { exact: true }).fill(password);
    await clean();
    await button(words.signIn.submit).click();
    await page.waitForURL('**/lead/sessions');
    await clean();
  });

  test('whose session was ended elsewhere signs in again, and is told why', async () => {
    const { page } = lead;
    await page.goto('/lead/teams');
    await page.locator('summary').first().waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: words.nav.board, exact: true }).first().click();
    await page.waitForURL('**/lead/sign-in?**ended=1');
    await see(words.signIn.ended);
    await expectAccessible(page);
    lead.errors.length = 0;
  });

  test('the link that was used says so', async () => {
    const { page } = lead;
    await page.goto(`/setup/${served.setUpToken}`);
    await see(words.setup.goneTitle);
    await expectAccessible(page);
  });
});

describe.skipIf(metr === null)(metr ? 'the METR study on the board' : metrMissing, () => {
  opened();

  test('stands below the waiting board, apart, in full, with every model', async () => {
    const { team, taskType, missingRework } = metrImport(metr!.bytes());
    const { page: first } = await visitor(browser, { ...desk, baseURL: served.url });
    await first.request.post('/api/setup', { data: { token: served.setUpToken, username: 'li', password } });
    await first.request.post('/api/teams', { data: { name: team } });
    const query = new URLSearchParams({
      team,
      taskType: taskType!,
      map: metrMap,
      missingRework: missingRework!,
      randomised: 'true',
    });
    const imported = await first.request.post(`/api/imports?${query}`, {
      data: metr!.bytes(),
      headers: { 'content-type': 'text/csv' },
    });
    expect(await imported.text()).toContain('"added":246');

    for (const [locale, at, word, waiting] of [
      ['zh-CN', desk, '更慢（抽签试验）', zhWaiting.title],
      ['en-US', phone, 'Slower (trial)', enWaiting.title],
    ] as const) {
      const { page, errors } = await visitor(browser, {
        ...at,
        locale,
        baseURL: served.url,
        colorScheme: at === phone ? 'dark' : 'light',
      });
      await page.request.post('/api/sessions', { data: { username: 'li', password } });
      await page.goto('/lead');
      await page.getByText(word).first().waitFor();
      await page.getByRole('heading', { name: waiting }).waitFor();
      // As the arithmetic ratio has it, and the log model as it was published.
      const text = await page.locator('main').textContent();
      for (const figures of [/1\.182 ?[（(]1\.007–1\.388/, '1.1881.013–1.3951.016–1.390'])
        expect(text).toMatch(figures);
      await expectAccessible(page);
      expect(errors).toEqual([]);
    }
  });
});
