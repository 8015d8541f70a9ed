import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts as enActs } from '../../web/words/en/acts.ts';
import { lead as enLead } from '../../web/words/en/lead.ts';
import { office as enOffice } from '../../web/words/en/office.ts';
import { languageNames } from '../../web/words/language.ts';
import { acts as zhActs } from '../../web/words/zh-Hans/acts.ts';
import { lead as zhLead } from '../../web/words/zh-Hans/lead.ts';
import { office as zhOffice } from '../../web/words/zh-Hans/office.ts';
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
const another = 'quite another sentence';
const teamName = '综合办公室';

/** Pages of an A4 file, as its own page tree counts them. */
async function printedPages(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', margin: { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' } });
  return (file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

describe.each([
  { locale: 'zh-CN', screen: phone, lead: zhLead, office: zhOffice, acts: zhActs.acts },
  { locale: 'en-US', screen: desk, lead: enLead, office: enOffice, acts: enActs.acts },
])('in $locale at $screen.viewport.width px', ({ locale, screen, lead, office, acts }) => {
  let served: Served;
  let prepared: Prepared;
  let admin: Visitor;
  let wang: Visitor;
  let invitation: string;
  const person = (options: BrowserContextOptions = {}) =>
    visitor(browser, { ...screen, locale, baseURL: served.url, ...options });
  const clean = async ({ page, errors }: Visitor) => {
    await expectAccessible(page);
    expect(errors).toEqual([]);
  };
  const button = ({ page }: Visitor, name: string) => page.getByRole('button', { name, exact: true });
  const fill = async ({ page }: Visitor, username: string, secret: string) => {
    await page.getByLabel(lead.account.username).fill(username);
    await page.getByLabel(lead.account.password, { exact: true }).fill(secret);
  };
  const invite = async () => {
    await button(admin, office.leads.make).click();
    return (await admin.page.getByText(`${served.url}/setup/`).textContent())!;
  };

  beforeAll(async () => {
    served = await serveOffice();
    prepared = await prepareOffice(served, teamName);
    admin = await person();
    const [name, value] = prepared.cookie.split('=') as [string, string];
    await admin.context.addCookies([{ name, value, url: served.url }]);
  });
  afterAll(async () => {
    await Promise.all([admin?.close(), wang?.close()]);
    await served?.stop();
  });

  test('an administrator invites a lead from the team’s row, by keyboard', async () => {
    const { page } = admin;
    await page.goto('/lead/teams');
    await page.getByRole('link', { name: lead.teams.leads, exact: true }).press('Enter');
    await page.getByRole('heading', { name: office.leads.title(teamName) }).waitFor();
    await clean(admin);
    await button(admin, office.leads.make).press('Enter');
    invitation = (await page.getByText(`${served.url}/setup/`).textContent())!;
    await page.getByRole('heading', { name: office.invitations.title }).waitFor();
    await clean(admin);
    await page.reload();
    await page.getByText(office.invitations.numbered(1)).waitFor();
    expect(await page.getByText(`${served.url}/setup/`).count()).toBe(0);
  });

  test('whoever has no account makes one by the link, and sees the team’s board', async () => {
    wang = await person();
    await wang.page.goto(invitation);
    await wang.page.getByText(office.invited.lead(teamName)).waitFor();
    await clean(wang);
    await fill(wang, 'wang', password);
    await wang.page.keyboard.press('Enter');
    await wang.page.waitForURL('**/lead');
    await wang.page.getByRole('heading', { level: 1, name: teamName }).waitFor();
  });

  test('the link that was taken says so, and whom to ask', async () => {
    const late = await person();
    await late.page.goto(invitation);
    await late.page.getByText(office.invited.goneNew).waitFor();
    await expectAccessible(late.page);
    await late.close();
  });

  test('whoever has an account signs in to take the link over to it', async () => {
    const second = await admin.page.request.post('/api/teams', { data: { name: '民政办', lead: false } });
    await admin.page.goto(`/lead/teams/${(await second.json()).id}/leads`);
    await admin.page.getByText(office.leads.none).waitFor();
    const address = await invite();
    const elsewhere = await person();
    await elsewhere.page.goto(address);
    await elsewhere.page.getByRole('link', { name: office.invited.haveAccount }).click();
    await fill(elsewhere, 'wang', password);
    await button(elsewhere, lead.signIn.submit).click();
    await elsewhere.page.getByText(office.invited.signedInAs('wang')).waitFor();
    await clean(elsewhere);
    await button(elsewhere, office.invited.take('wang')).click();
    await elsewhere.page.waitForURL('**/lead');
    const { account } = await (await elsewhere.page.request.get('/api/me')).json();
    expect(account.teams.map(({ name }: { name: string }) => name).sort()).toEqual(['民政办', teamName].sort());
    await elsewhere.close();
  });

  test('who has it already is told so, and the link stays; it is withdrawn', async () => {
    await admin.page.goto(`/lead/teams/${prepared.teamId}/leads`);
    const address = await invite();
    await wang.page.goto(address);
    await button(wang, office.invited.take('wang')).click();
    await wang.page.getByText(office.invited.already).waitFor();
    await expectAccessible(wang.page);
    wang.errors.length = 0;
    const label = `${office.invitations.withdraw}: ${office.invitations.numbered(1)}`;
    await button(admin, label).click();
    await button(admin, label).waitFor({ state: 'detached' });
    await wang.page.goto(address);
    await wang.page.getByText(lead.setup.goneTitle).waitFor();
    wang.errors.length = 0;
  });

  test('a lead is removed after it was said what that does, and sees the board no more', async () => {
    const { page } = admin;
    await button(admin, `${office.leads.remove}: wang`).click();
    await page.getByText(office.leads.removeText('wang')).waitFor();
    await clean(admin);
    await button(admin, office.cancel).click();
    expect(await page.getByText('wang', { exact: true }).count()).toBe(1);
    await button(admin, `${office.leads.remove}: wang`).click();
    await button(admin, office.leads.removeConfirm).click();
    await page.getByText('wang', { exact: true }).waitFor({ state: 'detached' });
    const board = await wang.page.request.get(`/api/teams/${prepared.teamId}/board`);
    expect(board.status()).toBe(403);
  });

  test('an account is disabled: its next step leads to signing in, in vain; it is enabled again', async () => {
    const { page } = admin;
    await wang.page.goto('/lead');
    await wang.page.getByRole('heading', { level: 1, name: '民政办' }).waitFor();
    await page.goto('/lead/office');
    await page.locator('a[href="/lead/accounts"]').click();
    await button(admin, `${office.accounts.disable}: wang`).click();
    await page.getByText(office.accounts.disableText('wang')).waitFor();
    await clean(admin);
    await button(admin, office.accounts.disableConfirm).click();
    await button(admin, `${office.accounts.enable}: wang`).waitFor();
    await wang.page.getByRole('link', { name: lead.nav.teams, exact: true }).click();
    await wang.page.waitForURL('**/lead/sign-in?**');
    await fill(wang, 'wang', password);
    await button(wang, lead.signIn.submit).click();
    await wang.page.getByRole('alert').waitFor();
    await button(admin, `${office.accounts.enable}: wang`).click();
    await button(admin, `${office.accounts.disable}: wang`).waitFor();
    // Nobody disables the own account here: another administrator would have to.
    expect(await button(admin, `${office.accounts.disable}: admin`).count()).toBe(0);
    wang.errors.length = 0;
  });

  test('a forgotten password is replaced by the administrator’s link, and changed by its owner', async () => {
    await button(admin, `${office.accounts.password}: wang`).click();
    await button(admin, office.accounts.passwordMake).click();
    const address = (await admin.page.getByText(`${served.url}/lead/password/`).textContent())!;
    await clean(admin);
    const { page } = wang;
    await page.goto(address);
    await page.getByText(office.password.intro('wang')).waitFor();
    await clean(wang);
    await page.getByLabel(lead.account.password, { exact: true }).fill(another);
    await button(wang, office.password.submit).click();
    await page.waitForURL('**/lead');
    await page.goto('/lead/sessions');
    await page.getByLabel(office.password.current, { exact: true }).fill('wrong');
    await page.getByLabel(office.password.fresh, { exact: true }).fill(password);
    await button(wang, office.password.own).click();
    await page.locator('[aria-invalid="true"]').waitFor();
    await expectAccessible(page);
    await page.getByLabel(office.password.current, { exact: true }).fill(another);
    await button(wang, office.password.own).click();
    await page.getByText(office.password.done).waitFor();
    wang.errors.length = 0;
    await page.goto(address);
    await page.getByText(office.password.goneTitle).waitFor();
    wang.errors.length = 0;
  });

  test('the settings say what a higher floor does before it is saved', async () => {
    const { page } = admin;
    await page.goto('/lead/settings');
    await page.getByRole('textbox', { name: office.settings.name }).fill('青石镇政府');
    await button(admin, office.settings.save).click();
    await page.getByText(office.saved).waitFor();
    await page.getByRole('radio', { name: office.settings.people(10) }).check();
    await page.getByText(office.settings.raise(10)).waitFor();
    await clean(admin);
    await button(admin, office.settings.floorSave).click();
    await page.getByText(office.settings.floorSaved).waitFor();
    await page.getByRole('radio', { name: office.settings.people(5) }).check();
    await page.getByText(office.settings.lower(5)).waitFor();
    await button(admin, office.settings.floorSave).click();
    await page.getByText(office.settings.floorSaved).waitFor();
    await clean(admin);
  });

  test('the audit log tells all of it in sentences, an administrator everything, a lead the own', async () => {
    const { page } = admin;
    await page.goto('/lead/office');
    await clean(admin);
    await page.locator('a[href="/lead/audit"]').click();
    await page.getByText(office.audit.intro).waitFor();
    const by = 'admin';
    for (const sentence of [
      acts.floor_changed({ by, from: '5', to: '10' }),
      acts.office_renamed({ by, from: '青石街道办事处', to: '青石镇政府' }),
      acts.password_link_made({ by, username: 'wang' }),
      acts.account_disabled({ by, username: 'wang' }),
      acts.lead_removed({ by, team: teamName, username: 'wang' }),
      acts.lead_joined({ by: 'wang', team: '民政办' }),
      acts.team_created({ by, name: teamName }),
    ])
      await page.getByText(sentence, { exact: true }).first().waitFor();
    expect(await page.getByRole('link', { name: lead.nav.office }).getAttribute('aria-current')).toBe('true');
    await clean(admin);
    await page.getByRole('combobox').selectOption({ label: '民政办' });
    await page.getByText(acts.account_disabled({ by, username: 'wang' })).waitFor({ state: 'detached' });
    await wang.page.goto('/lead/audit');
    await wang.page.getByText(office.audit.ownOnly).waitFor();
    await wang.page.getByText(acts.account_disabled({ by, username: 'wang' })).waitFor();
    expect(await wang.page.getByText(acts.floor_changed({ by, from: '5', to: '10' })).count()).toBe(0);
    await clean(wang);
  });

  test('the poster fills one A4 page in the language chosen for it, also with large text', async () => {
    const { page } = admin;
    await page.goto(`/lead/teams/${prepared.teamId}/poster`);
    await page.getByLabel(lead.poster.ask.label).fill('http://office:8787');
    await button(admin, lead.poster.ask.use).click();
    for (const [language, title] of [
      ['zh-Hans', zhLead.poster.title],
      ['zh-Hant', '掃一掃，記一筆'],
      ['en', enLead.poster.title],
    ] as const) {
      await page.getByRole('radio', { name: languageNames[language] }).check();
      await page.getByRole('heading', { name: title }).waitFor();
      expect(await page.locator('article').getAttribute('lang')).toBe(language);
      expect(await printedPages(page)).toBe(1);
    }
    await clean(admin);
    await page.evaluate(() => {
      document.documentElement.dataset.text = 'large';
    });
    expect(await printedPages(page)).toBe(1);
  });
});
