import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { unlisted } from '../../server/catalogue/packs/unlisted.ts';
import { afterwards as enAfterwards } from '../../web/words/en/afterwards.ts';
import { catalogue as enCatalogue } from '../../web/words/en/catalogue.ts';
import { feedback as enFeedback } from '../../web/words/en/feedback.ts';
import { sheet as enSheet } from '../../web/words/en/sheet.ts';
import { afterwards as zhHansAfterwards } from '../../web/words/zh-Hans/afterwards.ts';
import { catalogue as zhHansCatalogue } from '../../web/words/zh-Hans/catalogue.ts';
import { feedback as zhHansFeedback } from '../../web/words/zh-Hans/feedback.ts';
import { sheet as zhHansSheet } from '../../web/words/zh-Hans/sheet.ts';
import { afterwards as zhHantAfterwards } from '../../web/words/zh-Hant/afterwards.ts';
import { catalogue as zhHantCatalogue } from '../../web/words/zh-Hant/catalogue.ts';
import { feedback as zhHantFeedback } from '../../web/words/zh-Hant/feedback.ts';
import { sheet as zhHantSheet } from '../../web/words/zh-Hant/sheet.ts';
import { desk, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { joinTeam, seen, words } from './support/staff.ts';

const hans = {
  locale: 'zh-CN',
  language: 'zh-Hans',
  ...{ afterwards: zhHansAfterwards, catalogue: zhHansCatalogue, feedback: zhHansFeedback, sheet: zhHansSheet },
} as const;
const hant = {
  locale: 'zh-TW',
  language: 'zh-Hant',
  ...{ afterwards: zhHantAfterwards, catalogue: zhHantCatalogue, feedback: zhHantFeedback, sheet: zhHantSheet },
} as const;
const en = {
  locale: 'en-US',
  language: 'en',
  ...{ afterwards: enAfterwards, catalogue: enCatalogue, feedback: enFeedback, sheet: enSheet },
} as const;

/** Each language, each screen and both sizes of type at least once. */
const places = [
  { ...hans, viewport: phone.viewport, text: 'usual' },
  { ...en, viewport: { width: 360, height: 560 }, text: 'large' },
  { ...hant, viewport: { width: 640, height: 360 }, text: 'usual' },
  { ...hans, viewport: desk.viewport, text: 'large' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

interface Stored {
  minutes: number;
  day: string;
  outcome: string;
  taskTypeId: string;
}
const stored = async (page: Page): Promise<Stored[]> =>
  (await (await page.context().request.get('/api/entries')).json()).entries;

const tap = async (page: Page, selector: string) => {
  await page.locator(selector).first().waitFor();
  await seen(page);
  await page.locator(selector).first().tap();
};
const key = (page: Page, digit: number) => tap(page, `[data-key="${digit}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv');

/** Not only drawn: where the eye is, without scrolling. */
const inSight = (found: Locator) =>
  found.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top > -1 && bottom < innerHeight + 1;
  });

/** Of a sentence that holds something, what stands before it. */
const beginning = (say: (held: string) => string) => say('|').split('|')[0]!.trim();

describe.concurrent.each(places)('in $locale at $viewport.width×$viewport.height, $text type', (place) => {
  const { locale, language, afterwards, catalogue, feedback, sheet, viewport, text } = place;
  const t = words[locale];
  let office: Served;
  let prepared: Prepared;
  beforeAll(async () => {
    office = await serveOffice();
    prepared = await prepareOffice(office);
  });
  afterAll(() => office?.stop());
  const someone = async (more: object = { viewport, hasTouch: true }) => {
    const person = await visitor(browser, { ...more, locale, baseURL: office.url });
    await person.context.addInitScript((text) => localStorage.setItem('shixiao.text', text), text);
    return person;
  };
  const joined = async (): Promise<Visitor> => {
    const person = await someone();
    await joinTeam(person.page, office.url, prepared.joinCode, locale);
    return person;
  };
  /** What a kind of the pack is called here, by its name in simplified Chinese. */
  const kind = async (name: string): Promise<string> => {
    const known = await fetch(`${office.url}/api/catalogue`, { headers: { cookie: prepared.cookie } });
    const { taskTypes } = (await known.json()) as { taskTypes: { names: Record<string, string> }[] };
    return taskTypes.find(({ names }) => names['zh-Hans'] === name)!.names[language]!;
  };
  /** A row of the sheet, as it is copied from paper. */
  const fillRow = async (page: Page, number: number, [kind, outcome, minutes]: readonly [string, string, string]) => {
    const row = page.getByRole('group', { name: sheet.row(number) });
    await row.getByLabel(sheet.kind).selectOption({ label: kind });
    await row.getByLabel(sheet.outcome).selectOption({ label: outcome });
    await row.getByLabel(sheet.minutes).fill(minutes);
  };
  const outcomeOnPaper = (outcome: 'saved' | 'without_ai', place: number) =>
    `${place} ${t.log.outcomes[outcome].label}`;

  test('a password on paper adds notes from any device, shows none, and leaves the device nothing', async ({
    expect,
  }) => {
    const [owner, shared] = await Promise.all([joined(), someone(desk)]);
    await owner.page.goto('/mine');
    await button(owner.page, sheet.passwordButton).tap();
    const said = await owner.page.getByRole('status').getByText(beginning(sheet.passwordGiven)).textContent();
    const [password] = said!.match(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{2}/)!;
    await owner.page.reload();
    await button(owner.page, sheet.passwordButton).waitFor();
    expect(await owner.page.getByText(password).count()).toBe(0);

    const { page } = shared;
    await page.goto('/sheet');
    await fillRow(page, 1, [await kind('简报信息'), outcomeOnPaper('saved', 1), '1小时']);
    await fillRow(page, 2, [await kind('会议纪要'), outcomeOnPaper('without_ai', 5), '1:30']);
    await page.getByLabel(sheet.password).fill('AAAA-AAAA-AA');
    await button(page, sheet.send(2)).click();
    await page.getByText(sheet.wrongPassword).waitFor();
    // As somebody types it who reads it off paper.
    await page.getByLabel(sheet.password).fill(password.toLowerCase().replaceAll('-', ' '));
    await button(page, sheet.send(2)).click();
    await page.getByText(sheet.sent(2)).waitFor();
    expect(await page.getByLabel(sheet.password).inputValue()).toBe('');
    expect((await stored(owner.page)).map(({ minutes }) => minutes).sort()).toEqual([60, 90]);
    expect((await page.context().request.get('/api/entries')).status()).toBe(401);
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie);
    expect(left).not.toMatch(new RegExp(`${password}|"shixiao\\.(me|pieces|recent)"`, 'i'));
    await Promise.all([owner.close(), shared.close()]);
  });

  test('a complaint’s receipt is shown once, and reads the answer on any device', async ({ expect }) => {
    const [{ page, close }, other] = await Promise.all([joined(), someone(desk)]);
    await page.goto('/feedback');
    await page.getByLabel(feedback.label).fill('培训太多，能不能改成自愿？');
    await button(page, feedback.send).tap();
    const said = await page.getByText(beginning(feedback.receipt)).textContent();
    const [receipt] = said!.match(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{2}/)!;
    await page.reload();
    await page.getByLabel(feedback.receiptLabel).waitFor();
    expect(await page.getByText(receipt).count()).toBe(0);

    const read = async (code: string) => {
      await other.page.getByLabel(feedback.receiptLabel).fill(code);
      await button(other.page, feedback.readAnswer).click();
    };
    await other.page.goto('/feedback');
    await read('AAAA-AAAA-AA');
    await other.page.getByText(feedback.noSuchReceipt).waitFor();
    await read(receipt);
    await other.page.getByText(feedback.notAnswered).waitFor();
    await office.write(
      "update feedback set arrived = 1, question = '培训', answer = '从下月起改为自愿。', answered_on = ?1",
      [dayBefore(0)],
    );
    await read(receipt.toLowerCase());
    await other.page.getByRole('status').getByText('从下月起改为自愿。').waitFor();
    await Promise.all([close(), other.close()]);
  });

  test('a link opens with its kind chosen, by name in any language or by id, and keeps nothing else', async ({
    expect,
  }) => {
    const { page, close } = await joined();
    const { taskTypes } = await (await page.context().request.get('/api/catalogue')).json();
    for (const [link, name] of [
      ['简报信息', await kind('简报信息')],
      ['Meeting minutes', await kind('会议纪要')],
      [taskTypes[2].id, taskTypes[2].names[language]],
    ]) {
      await page.goto(`/?kind=${encodeURIComponent(link)}&user=zhangsan`);
      await heading(page, t.log.outcome);
      await page.locator('main').getByText(name).first().waitFor();
      expect(page.url()).not.toContain('?');
      expect(page.url()).not.toContain('zhangsan');
    }
    await page.goto('/?kind=no-such-kind');
    await heading(page, t.log.task);
    await close();
  });

  test('what is not in the list counts as other work, and reaches the catalogue with the next run', async ({
    expect,
  }) => {
    const [{ page, close }, administrator] = await Promise.all([joined(), someone(desk)]);
    await tap(page, '#unlisted');
    const name = language === 'en' ? 'River patrol' : '河长巡河';
    await page.getByLabel(afterwards.unlisted.label).fill(name);
    await seen(page);
    await button(page, afterwards.unlisted.propose).tap();
    await heading(page, t.log.outcome);
    await key(page, 5);
    await key(page, 6);
    await heading(page, t.saved.title);
    await expect.poll(async () => (await stored(page)).length).toBe(1);
    const [entry] = await stored(page);
    const named = async () => (await (await page.context().request.get('/api/catalogue')).json()).taskTypes;
    const other = (await named()).find(({ id }: { id: string }) => id === entry!.taskTypeId);
    expect(other.names).toEqual(unlisted.names);

    const [cookie, value] = prepared.cookie.split('=') as [string, string];
    await administrator.context.addCookies([{ name: cookie, value, url: office.url }]);
    await administrator.page.goto('/lead/catalogue');
    await heading(administrator.page, catalogue.title);
    expect(await administrator.page.getByText(name).count()).toBe(0);
    await office.write('update proposals set arrived = 1', []);
    await administrator.page.reload();
    const proposed = administrator.page.getByRole('region', { name: catalogue.proposed.title });
    await proposed.getByText(catalogue.proposed.accept, { exact: true }).click();
    expect(await proposed.getByLabel(catalogue.nameIn[language]).inputValue()).toBe(name);
    await proposed.getByRole('button', { name: catalogue.add, exact: true }).click();
    await administrator.page.getByRole('status').getByText(catalogue.added(name)).waitFor();
    expect(await proposed.count()).toBe(0);
    await page.goto('/');
    await page.getByRole('link', { name }).waitFor();
    await Promise.all([close(), administrator.close()]);
  });

  test('where the phone’s clock is wrong it says so, keeps the entry, and sends it after a day is chosen', async ({
    expect,
  }) => {
    const { page, close } = await someone();
    await page.addInitScript((ahead) => {
      const Real = Date;
      const now = () => Real.now() + ahead;
      globalThis.Date = class extends Real {
        constructor(...given: []) {
          super(...((given.length === 0 ? [now()] : given) as []));
        }
        static override now = now;
      } as DateConstructor;
    }, 3 * 86_400_000);
    await joinTeam(page, office.url, prepared.joinCode, locale);
    for (const digit of [1, 2, 5]) await key(page, digit);
    await heading(page, t.saved.notTaken);
    expect(await page.getByText(t.saved.title, { exact: true }).count()).toBe(0);
    await page.getByText(afterwards.clock.wrong(t.day(new Date(Date.now() + 3 * 86_400_000)))).waitFor();
    expect(await stored(page)).toEqual([]);
    await button(page, afterwards.clock.send(t.day(new Date()))).tap();
    await heading(page, t.saved.title);
    await expect.poll(async () => (await stored(page)).map(({ day }) => day)).toEqual([dayBefore(0)]);
    // From then on it goes by the server's day.
    await seen(page);
    await button(page, t.saved.onceMore).tap();
    for (const digit of [2, 5]) await key(page, digit);
    await heading(page, t.saved.title);
    await expect.poll(async () => (await stored(page)).map(({ day }) => day)).toEqual([dayBefore(0), dayBefore(0)]);
    await close();
  });

  test('the weekly sheet is printed empty, and several rows are typed in at once', async ({ expect }) => {
    const { page, close } = await joined();
    await page.goto('/sheet');
    await page.getByLabel(sheet.kind).first().waitFor();
    const paper = page.getByRole('table', { includeHidden: true });
    expect(await paper.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await paper.isVisible()).toBe(true);
    expect(await button(page, sheet.print).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await fillRow(page, 1, [await kind('简报信息'), outcomeOnPaper('saved', 1), '20 分钟']);
    await fillRow(page, 2, [await kind('简报信息'), outcomeOnPaper('without_ai', 5), '41 小时']);
    await page
      .getByRole('group', { name: sheet.row(2) })
      .getByLabel(sheet.day)
      .fill(dayBefore(2));
    await button(page, sheet.send(2)).tap();
    await page.getByText(sheet.wrongMinutes).waitFor();
    expect(await stored(page)).toEqual([]);
    await page
      .getByRole('group', { name: sheet.row(2) })
      .getByLabel(sheet.minutes)
      .fill('２小时');
    await button(page, sheet.send(2)).tap();
    await page.getByText(sheet.saved(2)).waitFor();
    await expect
      .poll(async () => (await stored(page)).map(({ day, minutes }) => `${day} ${minutes}`).sort())
      .toEqual([`${dayBefore(2)} 120`, `${dayBefore(0)} 20`]);
    await close();
  });

  test('yesterday is kept for the next piece, and said on the card', async ({ expect }) => {
    const { page, close } = await joined();
    await page.getByText(t.log.yesterday, { exact: true }).tap();
    for (const digit of [1, 2, 5]) await key(page, digit);
    await heading(page, t.saved.title);
    await page.locator('main').getByText(t.log.yesterday).first().waitFor();
    await seen(page);
    await button(page, t.saved.onceMore).tap();
    for (const digit of [2, 5]) await key(page, digit);
    await heading(page, t.saved.title);
    await seen(page);
    await button(page, t.saved.another).tap();
    await heading(page, t.log.task);
    expect(await page.getByLabel(t.log.yesterday, { exact: true }).isChecked()).toBe(true);
    await page.getByText(t.log.today, { exact: true }).tap();
    for (const digit of [1, 2, 5]) await key(page, digit);
    await heading(page, t.saved.title);
    await expect
      .poll(async () => (await stored(page)).map(({ day }) => day).sort())
      .toEqual([dayBefore(1), dayBefore(1), dayBefore(0)]);
    await close();
  });

  test('minutes are read as people write them; what the server would refuse is refused before', async ({ expect }) => {
    const { page, close } = await joined();
    const read: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') read.push(String(request.postDataJSON().minutes));
    });
    for (const digit of [1, 2]) await key(page, digit);
    for (const [typed, why] of [
      ['0.5', t.log.exactShort(t.minutes(1))],
      ['0', t.log.exactShort(t.minutes(1))],
      ['41小时', t.log.exactLong(t.minutes(2400))],
      ['很久', t.log.exactUnclear],
    ] as const) {
      await page.getByLabel(t.log.exact).fill(typed);
      await seen(page);
      await page.getByLabel(t.log.exact).press('Enter');
      const said = page.getByRole('alert').getByText(why);
      await said.waitFor();
      await expect.poll(() => inSight(said)).toBe(true);
      expect(await page.getByText(t.saved.title, { exact: true }).count()).toBe(0);
    }
    expect(read).toEqual([]);
    // A kind each: beyond three pieces of one, what is unusual for them is asked about.
    for (const [place, typed] of ['２０', '20分钟', '1小时', '1:30', '1.5小时'].entries()) {
      if (place > 0) for (const digit of [place + 1, 2]) await key(page, digit);
      await page.getByLabel(t.log.exact).fill(typed);
      await button(page, t.log.exactSave).tap();
      await heading(page, t.saved.title);
      await seen(page);
      await button(page, t.saved.another).tap();
    }
    await expect.poll(() => [...new Set(read)]).toEqual(['20', '60', '90']);
    await expect
      .poll(async () => (await stored(page)).map(({ minutes }) => minutes).sort())
      .toEqual([20, 20, 60, 90, 90]);
    await close();
  });

  test('Mine says in one line what the lead did since the last visit, once', async ({ expect }) => {
    const { page, close } = await joined();
    const act = (method: string, path: string, body?: object) =>
      fetch(`${office.url}/api/teams/${prepared.teamId}/${path}`, {
        method,
        headers: { cookie: prepared.cookie, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    const visit = async () => {
      await page.goto('/mine');
      await heading(page, t.mine.title);
      await page.waitForLoadState('networkidle');
      return page.locator('main').textContent();
    };
    expect(await visit()).not.toContain(beginning((changes) => t.since.line(changes, 0)));
    const { taskTypes } = await (await page.context().request.get('/api/catalogue')).json();
    const ruling = { taskTypeId: taskTypes[0].id, ruling: 'use_with_checks', reason: '数字要核对' };
    expect((await act('POST', 'decisions', ruling)).status).toBe(201);
    expect((await act('PUT', 'burden-endings/proof_of_use')).status).toBe(204);
    const said = [
      t.since.decided(await kind('简报信息'), t.rulings.use_with_checks),
      t.since.ended(t.burdens.proof_of_use),
    ];
    // Another's complaint may be answered meanwhile.
    expect(await visit()).toContain(t.since.line(t.list(said), 0).slice(0, -1));
    expect(await visit()).not.toContain(beginning((changes) => t.since.line(changes, 0)));
    await close();
  });

  test('the team’s link opened again goes straight to logging', async ({ expect }) => {
    const { page, close } = await joined();
    await page.goto(`/j/${prepared.joinCode}`);
    await heading(page, t.log.task);
    expect(new URL(page.url()).pathname).toBe('/');
    await close();
  });
});
