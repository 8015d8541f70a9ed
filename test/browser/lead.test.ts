import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metr, metrImport, metrMap, metrMissing } from '../imports/files.ts';
import { logWork } from './lead-work.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { publishPast, type Served, serveOffice } from './support/office.ts';

const password = 'a sentence of my own';

interface Says {
  office: string;
  username: string;
  password: string;
  finish: string;
  short: RegExp;
  gone: string;
  teamName: string;
  create: string;
  ready: RegExp;
  board: string;
  nothing: string;
  signOut: string;
  signIn: string;
  faster: RegExp;
  more: RegExp;
  felt: string;
  ended: string;
}

const says: Record<'zh-CN' | 'en-US', Says> = {
  'zh-CN': {
    office: '单位名称',
    username: '用户名',
    password: '密码',
    finish: '完成设置',
    short: /密码至少要 10 个字符/,
    gone: '这个链接不能用了',
    teamName: '团队名称',
    create: '建立',
    ready: /建好了/,
    board: '看板',
    nothing: '还没有可以公布的数字',
    signOut: '退出登录',
    signIn: '登录',
    faster: /同样的工作少用约 \d+% 的时间（可能少 \d+%–\d+%）/,
    more: /本期净省约 [\d.]+ 小时/,
    felt: '返工',
    ended: '登录已经过期',
  },
  'en-US': {
    office: 'Name of the office',
    username: 'Username',
    password: 'Password',
    finish: 'Finish setting up',
    short: /at least 10 characters|needs at least 10/,
    gone: 'This link no longer works',
    teamName: 'Name of the team',
    create: 'Create',
    ready: /is ready/,
    board: 'Board',
    nothing: 'No figures to show yet',
    signOut: 'Sign out',
    signIn: 'Sign in',
    faster: /the same work takes about \d+% less time \(likely \d+%–\d+% less\)/i,
    more: /Net time saved: about [\d.]+ hours/,
    felt: 'Rework',
    ended: 'You have been signed out',
  },
};

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
  { at: phone, locale: 'zh-CN' as const },
  { at: desk, locale: 'en-US' as const },
])('a lead at $at.viewport.width px in $locale', ({ at, locale }) => {
  opened();
  let lead: Visitor;
  const t = says[locale];
  beforeAll(async () => {
    lead = await visitor(browser, { ...at, locale, baseURL: served.url });
  });

  const clean = async () => {
    await expectAccessible(lead.page);
    expect(lead.errors).toEqual([]);
  };
  const see = (text: string | RegExp) => lead.page.getByText(text).first().waitFor();

  test('sets the office up by the one-time link, told first what a password needs', async () => {
    const { page } = lead;
    await page.goto(`/setup/${served.setUpToken}`);
    await page.getByLabel(t.office).fill('青石街道办事处');
    await page.getByLabel(t.username).fill('li');
    await page.getByLabel(t.password, { exact: true }).fill('short');
    await page.getByRole('button', { name: t.finish }).click();
    await see(t.short);
    await clean();
    await page.getByLabel(t.password, { exact: true }).fill(password);
    await page.getByRole('button', { name: t.finish }).click();
    await page.waitForURL('**/lead/teams');
  });

  test('creates a team and gets its join link and QR code', async () => {
    const { page } = lead;
    await page.getByLabel(t.teamName).fill('党政办');
    await page.getByRole('button', { name: t.create, exact: true }).click();
    await see(t.ready);
    const address = await page.getByText(`${served.url}/j/`).textContent();
    expect(address).toMatch(/\/j\/[\w-]{16,}$/);
    expect(await page.locator('svg[role="img"] path').count()).toBe(1);
    await clean();
  });

  test('sees on the empty board what to do next', async () => {
    const { page } = lead;
    await page.getByRole('link', { name: t.board }).first().click();
    await see(t.nothing);
    await page.getByText(`${served.url}/j/`).waitFor();
    await clean();
  });

  test('sees the figures after publication, in words', async () => {
    const { page } = lead;
    const { teams } = await (await page.request.get('/api/teams')).json();
    await logWork(served.url, teams[0].joinCode);
    const cookie = (await lead.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    await publishPast(served, { cookie, teamId: teams[0].id });
    await page.reload();
    await see(t.faster);
    await see(t.more);
    expect(await page.locator('[aria-labelledby=tasks] td > svg').count()).toBe(1);
    await clean();
  });

  test('loads no more than 230 kB of gzipped script for the whole board', async () => {
    const { page } = lead;
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

  test('opens the task’s page and comes back by keyboard', async () => {
    const { page } = lead;
    const link = page.locator('a[href^="/lead/task/"]').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lead/task/**');
    await page.getByRole('heading', { name: t.felt, exact: true }).waitFor();
    await clean();
    await page.goBack();
    await see(t.more);
  });

  test('signs out, is sent to sign in, and comes back to the page asked for', async () => {
    const { page } = lead;
    await page.getByRole('button', { name: t.signOut }).click();
    await page.waitForURL('**/lead/sign-in');
    await page.goto('/lead/sessions');
    await page.waitForURL('**/lead/sign-in?next=**');
    await page.getByLabel(t.username).fill('li');
    await page.getByLabel(t.password, { exact: true }).fill(password);
    await clean();
    await page.getByRole('button', { name: t.signIn, exact: true }).click();
    await page.waitForURL('**/lead/sessions');
    await clean();
  });

  test('whose session was ended elsewhere signs in again, and is told why', async () => {
    const { page } = lead;
    await page.goto('/lead/teams');
    await page.locator('summary').first().waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: t.board, exact: true }).first().click();
    await page.waitForURL('**/lead/sign-in?**ended=1');
    await see(t.ended);
    await expectAccessible(page);
    lead.errors.length = 0;
  });

  test('the link that was used says so', async () => {
    const { page } = lead;
    await page.goto(`/setup/${served.setUpToken}`);
    await see(t.gone);
    await expectAccessible(page);
  });
});

describe.skipIf(metr === null)(metr ? 'the METR study on the board' : metrMissing, () => {
  opened();

  test('says that this team was slowed down, with the interval, on the board and on the task’s page', async () => {
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

    for (const [locale, at, figures, sentence] of [
      [
        'zh-CN',
        desk,
        '同样的工作多用约 19% 的时间（可能多 0.3%–41%）',
        '用 AI 后更慢：同样的工作多用约 19% 的时间（可能多 0.3%–41%）。',
      ],
      [
        'en-US',
        phone,
        'the same work takes about 19% more time (likely 0.3%–41% more)',
        'Slower with AI: the same work takes about 19% more time (likely 0.3%–41% more).',
      ],
    ] as const) {
      const { page, errors } = await visitor(browser, {
        ...at,
        locale,
        baseURL: served.url,
        colorScheme: at === phone ? 'dark' : 'light',
      });
      await page.request.post('/api/sessions', { data: { username: 'li', password } });
      await page.goto('/lead');
      await page.getByText(figures).waitFor();
      await expectAccessible(page);
      await page.locator('a[href^="/lead/task/"]').first().click();
      await page.getByText(sentence).first().waitFor();
      await expectAccessible(page);
      expect(errors).toEqual([]);
    }
  });
});
