import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lead as enLead } from '../../web/words/en/lead.ts';
import { office as enOffice } from '../../web/words/en/office.ts';
import { staff as enStaff } from '../../web/words/en/staff.ts';
import { lead as zhLead } from '../../web/words/zh-Hans/lead.ts';
import { office as zhOffice } from '../../web/words/zh-Hans/office.ts';
import { staff as zhStaff } from '../../web/words/zh-Hans/staff.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const password = 'a sentence of my own';
const teamName = '综合办公室';
const address = 'http://shixiao:8787';

describe.each([
  { locale: 'zh-CN', screen: phone, lead: zhLead, office: zhOffice, staff: zhStaff },
  { locale: 'en-US', screen: desk, lead: enLead, office: enOffice, staff: enStaff },
])('in $locale at $screen.viewport.width px', ({ locale, screen, lead, office, staff }) => {
  let served: Served;
  let prepared: Prepared;
  let admin: Visitor;
  const person = () => visitor(browser, { ...screen, locale, baseURL: served.url });
  const button = (name: string) => admin.page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    served = await serveOffice();
    prepared = await prepareOffice(served, teamName);
    admin = await person();
    const [name, value] = prepared.cookie.split('=') as [string, string];
    await admin.context.addCookies([{ name, value, url: served.url }]);
  });
  afterAll(async () => {
    await admin?.close();
    await served?.stop();
  });

  test('the teams of who leaves are handed over on the accounts page', async () => {
    const { page } = admin;
    const { token } = await (await page.request.post('/api/accounts/invitations')).json();
    const fresh = await person();
    await fresh.page.request.post('/api/setup', { data: { token, username: 'wu', password } });
    await fresh.close();
    await page.goto('/lead/accounts');
    await button(`${office.accounts.handOver}: admin`).press('Enter');
    await page.getByText(office.accounts.handOverText(teamName)).waitFor();
    expect(await button(office.accounts.handOverConfirm).isDisabled()).toBe(true);
    await page.getByLabel(office.accounts.heir).selectOption({ label: 'wu' });
    await expectAccessible(page);
    await button(office.accounts.handOverConfirm).press('Enter');
    await page.getByText(office.accounts.handedOver(teamName, 'wu')).waitFor();
    await expectAccessible(page);
    expect(await button(`${office.accounts.handOver}: admin`).count()).toBe(0);
    // And back again: who runs the office may take over too.
    await button(`${office.accounts.handOver}: wu`).click();
    await page.getByLabel(office.accounts.heir).selectOption({ label: 'admin' });
    await button(office.accounts.handOverConfirm).click();
    await page.getByText(office.accounts.handedOver(teamName, 'admin')).waitFor();
    expect(admin.errors).toEqual([]);
  });

  test('a poster is not printed with an address that only this machine opens', async () => {
    const { page } = admin;
    await page.goto(`/lead/teams/${prepared.teamId}/poster`);
    await page.getByText(lead.poster.ask.text(served.url)).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await expectAccessible(page);
    await page.getByLabel(lead.poster.ask.label).fill('http://localhost:8787');
    await button(lead.poster.ask.use).click();
    await page.getByText(lead.poster.ask.wrong).waitFor();
    await page.getByLabel(lead.poster.ask.label).fill(address);
    await button(lead.poster.ask.use).click();
    await page.getByText(`${address}/j/${prepared.joinCode}`).waitFor();
    // It is asked once for all.
    await page.reload();
    await page.getByText(`${address}/j/${prepared.joinCode}`).waitFor();
    expect(admin.errors).toEqual([]);
  });

  test('where https alone keeps cookies, signing in, setting up and joining show the way', async () => {
    const late = await person();
    const { page } = late;
    await page.route('**/api/me', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...(await answer.json()), httpsAddress: 'https://shixiao' } });
    });
    for (const path of [
      '/lead',
      '/lead/sign-in?next=%2Flead',
      '/setup/a-link',
      `/j/${prepared.joinCode}`,
      '/d',
      '/move',
    ]) {
      await page.goto(path);
      await page.getByRole('heading', { name: staff.byHttps.title }).waitFor();
      expect(await page.locator('main a').getAttribute('href')).toBe(`https://shixiao${path}`);
    }
    await expectAccessible(page);
    await page.goto('/promises');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: staff.byHttps.title }).count()).toBe(0);
    expect(late.errors).toEqual([]);
    await late.close();
  });
});
