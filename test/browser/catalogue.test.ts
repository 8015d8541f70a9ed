import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generalOffice } from '../../server/catalogue/packs/general-office.ts';
import { grassroots } from '../../server/catalogue/packs/grassroots.ts';
import { catalogue as en } from '../../web/words/en/catalogue.ts';
import { catalogue as zhHans } from '../../web/words/zh-Hans/catalogue.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { prepareOffice, type Served, serveOffice } from './support/office.ts';

/** What a new office offers. */
const offered = grassroots.taskTypes.length;
const added = generalOffice.taskTypes.length;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each([
  {
    at: phone,
    locale: 'zh-CN',
    t: zhHans,
    first: '简报信息',
    second: '通知公文',
    third: '工作总结',
    name: '河长巡河',
    colour: 'light',
  },
  {
    at: desk,
    locale: 'en-US',
    t: en,
    first: 'Briefing note',
    second: 'Official notice',
    third: 'Work summary',
    name: 'River patrol',
    colour: 'dark',
  },
] as const)(
  'the catalogue at $at.viewport.width px in $locale',
  ({ at, locale, t, first, second, third, name, colour }) => {
    let served: Served;
    let lead: Visitor;
    let joinCode: string;
    const said = (sentence: string) => lead.page.getByRole('status').getByText(sentence).waitFor();
    const order = () => lead.page.locator('ol > li h3').allTextContents();
    const row = (title: string) =>
      lead.page.locator('ol > li').filter({ has: lead.page.getByRole('heading', { name: title, exact: true }) });
    const clean = async () => {
      await expectAccessible(lead.page);
      expect(lead.errors).toEqual([]);
    };

    beforeAll(async () => {
      served = await serveOffice();
      const prepared = await prepareOffice(served);
      joinCode = prepared.joinCode;
      lead = await visitor(browser, { ...at, locale, colorScheme: colour, baseURL: served.url });
      const [cookie, value] = prepared.cookie.split('=') as [string, string];
      await lead.context.addCookies([{ name: cookie, value, url: served.url }]);
      await lead.page.goto('/lead/catalogue');
      await row(first).waitFor();
    });
    afterAll(async () => {
      await lead?.close();
      await served?.stop();
    });

    test('moves a kind by keyboard, is told where it stands, and keeps the focus', async () => {
      const { page } = lead;
      await clean();
      await page.getByRole('button', { name: t.down(first) }).focus();
      await page.keyboard.press('Enter');
      await said(t.moved(first, 2, offered));
      expect((await order()).slice(0, 2)).toEqual([second, first]);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe(t.down(first));
      await page.getByRole('button', { name: t.up(first) }).click();
      await said(t.moved(first, 1, offered));
    });

    test('adds a kind of its own, with a caution, in the words of every language', async () => {
      const { page } = lead;
      const form = page.getByRole('region', { name: t.own });
      await form.getByRole('button', { name: t.add, exact: true }).click();
      await form.getByText(t.oneName).waitFor();
      await form.getByLabel(t.nameIn['zh-Hans']).fill('河长巡河');
      await form.getByText(t.seenAs.en('河长巡河')).waitFor();
      await form.getByLabel(t.nameIn['zh-Hant']).fill('河川巡查');
      await form.getByLabel(t.nameIn.en).fill('River patrol');
      await form.getByLabel(t.cautionIn['zh-Hans']).fill('切勿上传人脸照片');
      await form.getByLabel(t.cautionIn.en).fill('Never upload faces');
      await form.getByRole('button', { name: t.add, exact: true }).click();
      await said(t.added(name));
      expect((await order()).at(-1)).toBe(name);
      await clean();
    });

    test('renames it in three languages, told when a name is taken', async () => {
      const { page } = lead;
      await row(name).locator('summary').first().click();
      await row(name).getByLabel(t.nameIn.en).fill('Speech');
      await row(name).getByRole('button', { name: t.save }).click();
      await row(name).locator('[aria-invalid=true]').waitFor();
      lead.errors.length = 0;
      await row(name).getByLabel(t.nameIn['zh-Hans']).fill('河道巡查');
      await row(name).getByLabel(t.nameIn['zh-Hant']).fill('河道巡查記');
      await row(name).getByLabel(t.nameIn.en).fill('River check');
      await row(name).getByRole('button', { name: t.save }).click();
      const renamed = locale === 'zh-CN' ? '河道巡查' : 'River check';
      await said(t.saved(renamed));
      const { taskTypes } = await (await page.request.get('/api/catalogue')).json();
      expect(taskTypes.at(-1).names).toEqual({ 'zh-Hans': '河道巡查', 'zh-Hant': '河道巡查記', en: 'River check' });
    });

    test('archives a kind and brings it back', async () => {
      const { page } = lead;
      await row(third).locator('summary').first().click();
      await row(third).locator('details details summary').last().click();
      await clean();
      await row(third).getByRole('button', { name: t.archive }).click();
      await said(t.archived(third));
      expect(await order()).not.toContain(third);
      await page.getByRole('button', { name: t.restore(third) }).click();
      await said(t.restored(third));
      expect((await order())[2]).toBe(third);
    });

    test('merges two kinds, told with both names what that means, and undoes it', async () => {
      const { page } = lead;
      await row(second).locator('summary').first().click();
      await row(second).locator('details details summary').first().click();
      await row(second).getByLabel(t.mergeInto, { exact: true }).selectOption({ label: first });
      await page.getByText(t.mergeText(second, first)[0]!).waitFor();
      await clean();
      await row(second)
        .getByRole('button', { name: t.mergeConfirm(second, first) })
        .click();
      await said(t.merged(second, first));
      expect(await order()).not.toContain(second);
      await page.getByText(t.isMerged(first), { exact: true }).waitFor();
      await page.getByRole('button', { name: t.unmerge(second) }).click();
      await said(t.unmerged(second));
      expect((await order())[1]).toBe(second);
    });

    test('adds a pack after seeing what it brings, and never twice', async () => {
      const { page } = lead;
      const packs = page.getByRole('region', { name: t.packs });
      await packs.locator('summary').nth(1).click();
      await clean();
      await packs.getByRole('button').click();
      await said(t.packAdded(locale === 'zh-CN' ? '通用办公' : 'General office', added));
      expect(await order()).toHaveLength(offered + 1 + added);
      expect(await packs.getByText(t.addsNothing).count()).toBe(2);
    });

    test('what colleagues missed is added, found to be another name, or dropped', async () => {
      const { page } = lead;
      const staff = await visitor(browser, { ...phone, locale, baseURL: served.url });
      await staff.page.request.post('/api/contributors', { data: { joinCode } });
      const ways = { added: '门牌核查', same: '情况快报', dropped: '随便写的' };
      for (const missed of Object.values(ways))
        await staff.page.request.post('/api/proposals', { data: { name: missed } });
      await staff.close();
      await page.reload();
      await row(first).waitFor();
      expect(await page.getByRole('region', { name: t.proposed.title }).count()).toBe(0);
      // A run brings them.
      await served.write('update proposals set arrived = 1', []);
      await page.reload();
      const proposed = page.getByRole('region', { name: t.proposed.title });
      const of = (missed: string) =>
        proposed.getByRole('listitem').filter({ has: page.getByRole('heading', { name: missed }) });
      await of(ways.added).waitFor();
      await of(ways.added).getByText(t.proposed.accept, { exact: true }).click();
      await clean();
      expect(await of(ways.added).getByLabel(t.nameIn['zh-Hans']).inputValue()).toBe(ways.added);
      await of(ways.added).getByRole('button', { name: t.add, exact: true }).click();
      await said(t.added(ways.added));
      expect((await order()).at(-1)).toBe(ways.added);
      await of(ways.same).getByText(t.proposed.same, { exact: true }).click();
      await of(ways.same).getByLabel(t.proposed.sameAs).selectOption({ label: first });
      await clean();
      await of(ways.same).getByRole('button', { name: t.proposed.sameConfirm }).click();
      await said(t.proposed.leadsTo(ways.same, first));
      await of(ways.dropped)
        .getByRole('button', { name: t.proposed.dismissOf(ways.dropped) })
        .click();
      await said(t.proposed.dismissed(ways.dropped));
      expect(await proposed.count()).toBe(0);
      await clean();
    });

    test('staff see the caution before they say how the work went', async () => {
      const { page, errors, close } = await visitor(browser, { ...phone, locale, baseURL: served.url });
      await page.request.post('/api/contributors', { data: { joinCode } });
      await page.goto('/');
      const caution = locale === 'zh-CN' ? '切勿上传人脸照片' : 'Never upload faces';
      await page.getByRole('link', { name: locale === 'zh-CN' ? '河道巡查' : 'River check' }).click();
      await page.getByText(caution).waitFor();
      await expectAccessible(page);
      expect(errors).toEqual([]);
      await close();
    });
  },
);
