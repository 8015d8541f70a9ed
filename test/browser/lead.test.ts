import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAccountTeam, findAccountByUsername } from '../../db/accounts.ts';
import { listTeams } from '../../db/teams.ts';
import { importCsv } from '../../server/imports/import-csv.ts';
import { publish } from '../../server/publication/publish.ts';
import { metr, metrImport, metrMissing } from '../imports/files.ts';
import { type LeadOffice, leadOffice, logWork, type Visit } from './lead-office.ts';

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
    faster: /同样的活少用约 \d+% 的时间（可能少 \d+%–\d+%）/,
    more: /本期净省约 [\d.]+ 小时/,
    felt: '返工',
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
  },
};

describe.each([
  { width: 360, locale: 'zh-CN' as const },
  { width: 1280, locale: 'en-US' as const },
])('a lead at $width px in $locale', ({ width, locale }) => {
  let lead: LeadOffice;
  let visit: Visit;
  const t = says[locale];
  beforeAll(async () => {
    lead = await leadOffice();
    visit = await lead.open({ width, locale });
  });
  afterAll(() => lead?.close());

  const clean = async () => {
    expect(await visit.flaws()).toEqual([]);
    expect(visit.complaints).toEqual([]);
  };
  const see = (text: string | RegExp) => visit.page.getByText(text).first().waitFor();

  test('sets the office up by the one-time link, told first what a password needs', async () => {
    const { page } = visit;
    await page.goto(`/setup/${lead.setUpToken}`);
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
    const { page } = visit;
    await page.getByLabel(t.teamName).fill('党政办');
    await page.getByRole('button', { name: t.create, exact: true }).click();
    await see(t.ready);
    const address = await page.getByText(`${lead.url}/j/`).textContent();
    expect(address).toMatch(/\/j\/[\w-]{16,}$/);
    expect(await page.locator('svg[role="img"] path').count()).toBe(1);
    await clean();
  });

  test('sees on the empty board what to do next', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: t.board }).first().click();
    await see(t.nothing);
    await page.getByText(`${lead.url}/j/`).waitFor();
    await clean();
  });

  test('sees the figures after publication, in words', async () => {
    const { page } = visit;
    const [team] = await listTeams(lead.office.db);
    await logWork(lead.url, team!.joinCode!);
    await publish(lead.office);
    await page.reload();
    await see(t.faster);
    await see(t.more);
    expect(await page.locator('.recharts-errorBar').count()).toBe(1);
    await clean();
  });

  test('opens the task’s page and comes back by keyboard', async () => {
    const { page } = visit;
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
    const { page } = visit;
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

  test('the link that was used says so', async () => {
    const { page } = visit;
    await page.goto(`/setup/${lead.setUpToken}`);
    await see(t.gone);
    expect(await visit.flaws()).toEqual([]);
  });
});

describe.skipIf(metr === null)(metr ? 'the METR study on the board' : metrMissing, () => {
  let lead: LeadOffice;
  beforeAll(async () => {
    lead = await leadOffice();
    const { page } = await lead.open({ width: 1280, locale: 'en-US' });
    await page.request.post('/api/setup', { data: { token: lead.setUpToken, username: 'li', password } });
    await importCsv(lead.office, metrImport(metr!.bytes()));
    const { db, writer } = lead.office;
    const account = await findAccountByUsername(db, 'li');
    const [team] = await listTeams(db);
    await writer.commit(addAccountTeam(db, account!.id, team!.id));
  });
  afterAll(() => lead?.close());

  test.each([
    ['zh-CN', 1280, '用 AI 后更慢：同样的活多用约 19% 的时间（可能多 0.3%–41%）。', '更慢'],
    ['en-US', 360, 'Slower with AI: the same work takes about 19% more time (likely 0.3%–41% more).', 'Slower'],
  ])(
    'says in %s at %i px that this team was slowed down, with the interval',
    async (locale, width, sentence, label) => {
      const { page, flaws, complaints } = await lead.open({ width, locale, dark: width === 360 });
      await page.request.post('/api/sessions', { data: { username: 'li', password } });
      await page.goto('/lead');
      await page.getByText(label, { exact: true }).first().waitFor();
      expect(await flaws()).toEqual([]);
      await page.locator('a[href^="/lead/task/"]').first().click();
      await page.getByText(sentence).waitFor();
      expect(await flaws()).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});
