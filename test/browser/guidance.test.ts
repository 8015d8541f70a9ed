import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedback as enFeedback } from '../../web/words/en/feedback.ts';
import { inbox as enInbox } from '../../web/words/en/inbox.ts';
import { staff as enStaff } from '../../web/words/en/staff.ts';
import { works as enWorks } from '../../web/words/en/works.ts';
import { feedback as zhHansFeedback } from '../../web/words/zh-Hans/feedback.ts';
import { inbox as zhHansInbox } from '../../web/words/zh-Hans/inbox.ts';
import { staff as zhHansStaff } from '../../web/words/zh-Hans/staff.ts';
import { works as zhHansWorks } from '../../web/words/zh-Hans/works.ts';
import { feedback as zhHantFeedback } from '../../web/words/zh-Hant/feedback.ts';
import { staff as zhHantStaff } from '../../web/words/zh-Hant/staff.ts';
import { works as zhHantWorks } from '../../web/words/zh-Hant/works.ts';
import { logWork } from './lead-work.ts';
import { desk, expectAccessible, launchBrowser, phone, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, publishPast, type Served, serveOffice } from './support/office.ts';

const zhHans = { ...zhHansStaff, works: zhHansWorks, feedback: zhHansFeedback, inbox: zhHansInbox };
const en = { ...enStaff, works: enWorks, feedback: enFeedback, inbox: enInbox };
const zhHant = { ...zhHantStaff, works: zhHantWorks, feedback: zhHantFeedback };

let office: Served;
let prepared: Prepared;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([serveOffice(), launchBrowser()]);
  prepared = await prepareOffice(office);
  await logWork(office.url, prepared.joinCode);
  await publishPast(office, prepared);
  await asLead('PATCH', `teams/${prepared.teamId}`, { openGuidance: true });
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

async function asLead(method: string, path: string, body?: object) {
  const answer = await fetch(`${office.url}/api/${path}`, {
    method,
    headers: { cookie: prepared.cookie, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.status === 204 ? null : answer.json();
}

const card = (page: Page, name: string) => page.getByRole('article', { name });

describe.each([
  ['zh-CN', zhHans, '简报信息'],
  ['zh-TW', zhHant, '工作快報'],
  ['en-US', en, 'Briefing note'],
] as const)('in %s, on a phone', (locale, t, briefing) => {
  test('what works is read before joining; then a tip is proposed and a complaint sent', async () => {
    const { page, context, errors, close } = await visitor(browser, { ...phone, locale });
    await page.goto(`${office.url}/j/${prepared.joinCode}`);
    await page.getByRole('link', { name: t.join.look }).click();
    await page.getByRole('heading', { level: 1, name: t.works.title }).waitFor();
    // Anywhere on its row.
    await page.locator('summary').filter({ hasText: briefing }).click();
    await card(page, briefing).getByText(t.works.check.made_up_facts).waitFor();
    await card(page, briefing).getByText(t.works.answersFor).waitFor();
    expect(await page.getByRole('button', { name: t.works.tip.open }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: t.works.join }).click();
    await page.getByRole('button', { name: t.join.button, exact: true }).click();

    await page.getByRole('heading', { name: t.log.task }).waitFor();
    await page.getByRole('link', { name: t.nav.works, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: t.works.title }).waitFor();
    await expectAccessible(page);
    await page.getByRole('searchbox', { name: t.search.label }).fill('jbxx');
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await page.getByRole('searchbox').fill('qqq');
    await page.getByText(t.works.notFound('qqq')).waitFor();
    await page.getByRole('searchbox').press('Escape');
    await page.locator('summary').filter({ hasText: briefing }).click();

    await card(page, briefing).getByRole('button', { name: t.works.tip.open }).click();
    const tip = page.getByLabel(t.works.tip.label(briefing));
    await page.getByRole('button', { name: t.works.tip.send, exact: true }).click();
    await page.getByText(t.works.tip.empty).waitFor();
    await tip.fill(`13812345678 ${locale}`);
    await page.getByRole('button', { name: t.works.tip.send, exact: true }).click();
    await page.getByText(t.works.tip.identity).waitFor();
    await expectAccessible(page);
    await tip.fill(`tip ${locale}`);
    await page.getByRole('button', { name: t.works.tip.send, exact: true }).click();
    await page.getByText(t.works.tip.sent).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: t.nav.more }).click();
    await expectAccessible(page);
    await page.getByRole('navigation').first().getByRole('link', { name: t.nav.feedback }).click();
    await page.getByRole('heading', { level: 1, name: t.feedback.title }).waitFor();
    expect(await page.getByRole('button', { name: t.nav.more }).getAttribute('aria-expanded')).toBe('false');
    await expectAccessible(page);
    await page.getByText(t.feedback.kinds.suggestion, { exact: true }).click();
    await page.getByLabel(t.feedback.label).fill(`words ${locale}`);
    await context.setOffline(true);
    await page.getByRole('button', { name: t.feedback.send, exact: true }).click();
    await page.getByText(t.feedback.notSent).waitFor();
    await expectAccessible(page);
    // Looked elsewhere meanwhile: what was written is still there.
    await page.getByRole('link', { name: t.nav.log, exact: true }).click();
    await page.getByRole('heading', { name: t.log.task }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByLabel(t.feedback.label).inputValue()).toBe(`words ${locale}`);
    await context.setOffline(false);
    const posted = page.waitForRequest((request) => request.url().endsWith('/api/feedback'));
    await page.getByRole('button', { name: t.feedback.send, exact: true }).click();
    await page.getByRole('heading', { name: t.feedback.sentTitle }).waitFor();
    expect((await posted).postDataJSON()).toEqual({ kind: 'suggestion', text: `words ${locale}` });
    await expectAccessible(page);
    expect(errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|422/.test(error))).toEqual([]);
    await close();
  });
});

test('a team that has not opened its findings says so, and how to read them', async () => {
  const { json } = { json: (await asLead('POST', 'teams', { name: '民政办' })) as { joinCode: string } };
  const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await page.goto(`${office.url}/j/${json.joinCode}`);
  await page.getByRole('button', { name: zhHans.join.button, exact: true }).waitFor();
  expect(await page.getByRole('link', { name: zhHans.join.look }).count()).toBe(0);
  await page.goto(`${office.url}/j/${json.joinCode}/works`);
  await page.getByRole('heading', { name: zhHans.works.closedTitle }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: zhHans.join.button, exact: true }).click();
  await page.getByRole('button', { name: zhHans.join.button, exact: true }).waitFor();
  await close();
});

test('the main pages and the sheet with the rest fit a phone, also in large type, and work by keyboard', async () => {
  const { page, close } = await visitor(browser, { ...phone, locale: 'zh-CN' });
  await page.goto(`${office.url}/j/${prepared.joinCode}`);
  await page.getByRole('button', { name: zhHans.join.button, exact: true }).click();
  await page.getByRole('heading', { name: zhHans.log.task }).waitFor();
  const more = page.getByRole('button', { name: zhHans.nav.more });
  for (const large of [false, true]) {
    if (large) await page.getByRole('button', { name: zhHans.nav.larger }).first().click();
    for (const target of await page.getByRole('navigation').first().locator('a, button').all()) {
      const box = (await target.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(59.9);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
    }
  }
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').first().getByRole('link', { name: zhHans.nav.promises }).waitFor();
  await page.keyboard.press('Escape');
  expect(await more.getAttribute('aria-expanded')).toBe('false');
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: zhHans.nav.promises }).waitFor();
  await close();
});

describe('once a run has brought what staff said', () => {
  const leads = [
    ['zh-CN', zhHans, phone],
    ['en-US', en, desk],
  ] as const;
  let kind: { id: string; names: { 'zh-Hans': string; en: string } };
  beforeAll(async () => {
    const someone = await visitor(browser, { baseURL: office.url });
    const { request } = someone.context;
    const say = async (path: string, data: object) =>
      expect((await request.post(`/api/${path}`, { data })).ok()).toBe(true);
    await say('contributors', { joinCode: prepared.joinCode });
    [kind] = (await (await request.get('/api/catalogue')).json()).taskTypes;
    for (const [locale] of leads) {
      await say('feedback', { kind: 'complaint', text: `asked ${locale}` });
      await say('feedback', { kind: 'complaint', text: `noise ${locale}` });
      await say('tips', { taskTypeId: kind.id, text: `approve ${locale}` });
    }
    await someone.close();
    await publishPast(office, prepared);
  });

  test.each(leads)(
    'in %s a lead answers in public, approves a tip, and staff read both; what is discarded is gone',
    async (locale, t, screen) => {
      const { page, context, errors, close } = await visitor(browser, { ...screen, locale });
      const [name, value] = prepared.cookie.split(/=(.*)/s) as [string, string];
      await context.addCookies([{ name, value, url: office.url }]);
      const joined = await page.context().request.post(`${office.url}/api/contributors`, {
        data: { joinCode: prepared.joinCode },
        headers: { origin: office.url },
      });
      expect(joined.ok()).toBe(true);
      await page.goto(`${office.url}/lead/inbox`);
      const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
      await item(`asked ${locale}`).getByRole('button', { name: t.inbox.answer }).click();
      await page.getByRole('button', { name: t.inbox.form.publish, exact: true }).click();
      await page.getByText(t.inbox.form.needQuestion).waitFor();
      await page.getByLabel(t.inbox.form.question).fill(`question ${locale}`);
      await page.getByLabel(t.inbox.form.answer, { exact: true }).fill('13812345678');
      await page.getByRole('button', { name: t.inbox.form.publish, exact: true }).click();
      await page.getByText(t.inbox.form.identity).waitFor();
      await expectAccessible(page);
      await page.getByLabel(t.inbox.form.answer, { exact: true }).fill(`answer ${locale}`);
      await page.getByRole('button', { name: t.inbox.form.publish, exact: true }).click();
      await item(`asked ${locale}`).getByText(t.inbox.asShown).waitFor();

      await item(`noise ${locale}`).getByRole('button', { name: t.inbox.discard }).click();
      await page.getByText(t.inbox.discardSure).waitFor();
      await item(`noise ${locale}`).getByRole('button', { name: t.inbox.discard }).click();
      await expect.poll(() => item(`noise ${locale}`).count()).toBe(0);

      await item(`approve ${locale}`).getByRole('button', { name: t.inbox.approve }).click();
      await item(`approve ${locale}`).getByRole('button', { name: t.inbox.takeBack }).waitFor();
      await expectAccessible(page);

      await page.goto(`${office.url}/works`);
      await page
        .locator('summary')
        .filter({ hasText: kind.names[locale === 'zh-CN' ? 'zh-Hans' : 'en'] })
        .click();
      await page.getByText(`approve ${locale}`).waitFor();
      await page.getByText(`question ${locale}`).waitFor();
      await page.getByText(`answer ${locale}`).waitFor();
      expect(await page.getByText(`asked ${locale}`).count()).toBe(0);
      await expectAccessible(page);
      expect(errors.filter((error) => !error.includes('422'))).toEqual([]);
      await close();
    },
  );
});
