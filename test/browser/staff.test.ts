import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffWords } from '../../web/words/zh-Hans/staff.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';
import { logByKeys, seen, words } from './support/staff.ts';

const { 'zh-CN': zhHans, 'zh-TW': zhHant, 'en-US': en } = words;

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

async function joined(options: BrowserContextOptions, t: StaffWords = zhHans): Promise<Visitor> {
  const person = await visitor(browser, options);
  await person.page.goto(`${office.url}/j/${prepared.joinCode}`);
  await person.page.getByRole('button', { name: t.join.button, exact: true }).click();
  await person.page.getByRole('heading', { name: t.log.task }).waitFor();
  return person;
}

/** What the server has of this person. */
async function stored(page: Page, kind: 'entries' | 'burdens' = 'entries') {
  const answer = await page.context().request.get(`${office.url}/api/${kind}`);
  return (await answer.json())[kind] as { id: string; minutes: number; day: string; outcome: string }[];
}

async function log(page: Page, [task, outcome, minutes]: readonly [string, string, string]) {
  await logByKeys(page, [task, outcome, minutes]);
  await page.locator('h1', { hasText: /./ }).waitFor();
}

const state = (page: Page, text: string) =>
  page.locator('main [role=status]').getByText(text, { exact: true }).waitFor();

/** A lost connection is what the test is about; everything else that the console complains of is ours. */
const ours = ({ errors }: Visitor) =>
  errors.filter((error) => !/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET)/.test(error));

const languages = [
  ['zh-CN', zhHans],
  ['en-US', en],
  ['zh-TW', zhHant],
] as const;

test.concurrent.for([
  ['360 px', 'zh-CN', phone, zhHans],
  ['1280 px', 'en-US', desk, en],
] as const)(
  'at %s in %s: join, log offline, sent once when online, undo, change, delete, leave',
  async ([, locale, screen, t], { expect }) => {
    const person = await visitor(browser, { ...screen, locale });
    const { page, context } = person;
    await page.goto(office.url);
    await page.getByRole('heading', { name: t.welcome.title }).waitFor();
    await expectAccessible(page);

    await page.goto(`${office.url}/j/${prepared.joinCode}`);
    await page.getByText(t.join.promises[0]!).waitFor();
    await page.getByRole('heading', { name: '综合办公室' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.join.button, exact: true }).click();
    await page.getByRole('heading', { name: t.log.task }).waitFor();
    await expectAccessible(page);

    await context.setOffline(true);
    await page.locator('[data-key="1"]').click();
    await expectAccessible(page);
    await page.getByText(t.log.outcomes.reworked.label).click();
    await page.getByRole('heading', { name: t.log.time }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.minutes(45), exact: true }).click();
    await page.getByRole('heading', { name: t.saved.title }).waitFor();
    await page.getByRole('button', { name: t.state.failed }).waitFor();
    await expectAccessible(page);
    expect(await stored(page).catch(() => [])).toEqual([]);

    await context.setOffline(false);
    await state(page, t.state.sent);
    expect(await stored(page)).toHaveLength(1);
    await page.getByRole('button', { name: t.reworkReasons.wrong_figures }).click();
    await expect
      .poll(async () => (await stored(page))[0])
      .toMatchObject({ reworkReasons: ['wrong_figures'], minutes: 45 });

    await page.getByRole('button', { name: t.saved.another, exact: true }).click();
    await log(page, ['2', '1', '3']);
    await state(page, t.state.sent);
    expect(await stored(page)).toHaveLength(2);
    await page.getByRole('button', { name: t.saved.undo, exact: true }).click();
    await page.getByText(t.saved.undone).waitFor();
    await page.getByRole('heading', { name: t.log.time }).waitFor();
    await expect.poll(async () => (await stored(page)).length).toBe(1);
    await page.goto(office.url);

    await page.getByRole('link', { name: t.nav.mine, exact: true }).click();
    await page.getByRole('heading', { name: t.mine.summary }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.mine.change, exact: true }).click();
    await page.getByLabel(t.mine.minutes, { exact: true }).fill('50');
    await expectAccessible(page);
    await page.getByRole('button', { name: t.mine.save, exact: true }).click();
    await expect.poll(async () => (await stored(page))[0]?.minutes).toBe(50);

    await page.getByRole('button', { name: t.mine.sentBack }).click();
    await page.getByRole('button', { name: t.minutes(30), exact: true }).click();
    await expect.poll(async () => (await stored(page))[0]).toMatchObject({ minutes: 50, reworkMinutes: 30 });

    await page.getByRole('button', { name: t.mine.remove, exact: true }).first().click();
    await page.getByRole('button', { name: t.mine.remove, exact: true }).nth(1).click();
    await expect.poll(async () => (await stored(page)).length).toBe(0);

    await page.getByRole('button', { name: t.mine.leave, exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.mine.leaveSure }).click();
    await page.getByRole('heading', { name: t.welcome.title }).waitFor();
    expect(await context.cookies()).toEqual([]);
    expect(ours(person)).toEqual([]);
    await person.close();
  },
);
test.concurrent.for([
  ['zh-TW', zhHant],
  ['en-US', en],
] as const)('in %s the words of every page fit a phone', async ([locale, t]) => {
  const person = await visitor(browser, { ...phone, locale });
  const { page } = person;
  await page.goto(office.url);
  await page.getByRole('heading', { name: t.welcome.title }).waitFor();
  await expectAccessible(page);
  await page.goto(`${office.url}/j/${prepared.joinCode}`);
  await page.getByText(t.join.promises[0]!).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.join.button, exact: true }).click();
  await page.getByRole('heading', { name: t.log.task }).waitFor();
  await expectAccessible(page);
  await log(page, ['1', '3', '6']);
  await state(page, t.state.sent);
  await expectAccessible(page);
  await page.goto(`${office.url}/mine`);
  await page.getByRole('button', { name: t.mine.change, exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.mine.leave, exact: true }).click();
  await expectAccessible(page);
  expect(ours(person)).toEqual([]);
  await person.close();
});

test.concurrent('by keyboard alone: digits, Escape, Tab and Enter do everything', async ({ expect }) => {
  const person = await joined({ ...desk, locale: 'zh-CN' });
  const { page } = person;
  await seen(page);
  await page.keyboard.press('3');
  await page.getByRole('heading', { name: zhHans.log.outcome }).waitFor();
  await seen(page);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: zhHans.log.task }).waitFor();
  await log(page, ['3', '5', '7']);
  await state(page, zhHans.state.sent);
  expect(await stored(page)).toMatchObject([{ outcome: 'without_ai', minutes: 60 }]);
  // The heading has the focus: one of the next stops is "log another".
  await seen(page);
  const another = page.getByRole('button', { name: zhHans.saved.another, exact: true });
  for (let stop = 0; stop < 4 && !(await another.evaluate((one) => one === document.activeElement)); stop++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: zhHans.log.task }).waitFor();
  expect(ours(person)).toEqual([]);
  await person.close();
});

test.concurrent('yesterday, a size, and an exact number', async ({ expect }) => {
  const person = await joined({ ...phone, locale: 'zh-CN' });
  const { page } = person;
  await page.getByText(zhHans.log.yesterday).click();
  await page.locator('[data-key="4"]').click();
  await page.locator('[data-key="2"]').click();
  await page.getByText(zhHans.log.sizes[3]!, { exact: true }).click();
  await page.getByLabel(zhHans.log.exact).fill('0');
  await page.getByRole('button', { name: zhHans.log.exactSave, exact: true }).click();
  await page.getByText(zhHans.log.exactShort(zhHans.minutes(1))).waitFor();
  await page.getByLabel(zhHans.log.exact).fill('37');
  await page.keyboard.press('Enter');
  await state(page, zhHans.state.sent);
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv');
  expect(await stored(page)).toMatchObject([{ minutes: 37, size: 4, day: yesterday }]);
  await person.close();
});

test.concurrent('a burden takes the same three taps', async ({ expect }) => {
  const person = await joined({ ...phone, locale: 'zh-TW' }, zhHant);
  const { page } = person;
  await page.getByText(zhHant.log.burdenTile).click();
  await expectAccessible(page);
  await page.getByText(zhHant.burdens.proof_of_use).click();
  await page.getByRole('button', { name: zhHant.minutes(60), exact: true }).click();
  await state(page, zhHant.state.sent);
  expect(await stored(page, 'burdens')).toMatchObject([{ kind: 'proof_of_use', minutes: 60 }]);
  expect(ours(person)).toEqual([]);
  await person.close();
});

test.concurrent('a device that is no longer known keeps its entries, and sends them after joining again', async ({
  expect,
}) => {
  const person = await joined({ ...phone, locale: 'zh-CN' });
  const { page, context } = person;
  await context.clearCookies();
  await log(page, ['1', '1', '4']);
  await page.getByText(zhHans.state.notJoined).waitFor();
  await expectAccessible(page);
  await page.goto(`${office.url}/j/${prepared.joinCode}`);
  await page.getByRole('button', { name: zhHans.join.button, exact: true }).click();
  await expect.poll(async () => (await stored(page)).length).toBe(1);
  await person.close();
});

test.concurrent('an entry that the server refuses is shown with its reason, changed, and accepted', async ({
  expect,
}) => {
  const person = await joined({ ...phone, locale: 'zh-CN' });
  const { page } = person;
  await page.route('**/api/entries/*', async (route) => {
    const body = route.request().postDataJSON();
    if (body?.minutes === 10) await route.continue({ postData: JSON.stringify({ ...body, size: 9 }) });
    else await route.continue();
  });
  await log(page, ['1', '1', '2']);
  await page.getByRole('heading', { name: zhHans.saved.notTaken }).waitFor();
  await page.getByRole('link', { name: zhHans.state.waysOut, exact: true }).click();
  await page.getByRole('heading', { name: zhHans.refusedPage.title }).waitFor();
  await expectAccessible(page);
  expect(await stored(page)).toEqual([]);
  await page.getByLabel(zhHans.mine.minutes, { exact: true }).fill('11');
  await page.getByRole('button', { name: zhHans.mine.save, exact: true }).click();
  await page.getByText(zhHans.state.resent).waitFor();
  expect(await stored(page)).toMatchObject([{ minutes: 11 }]);
  await person.close();
});

test.concurrent.for(languages)(
  'in %s my code makes a second device the same contributor',
  async ([locale, t], { expect }) => {
    const first = await joined({ ...phone, locale }, t);
    await log(first.page, ['2', '2', '2']);
    await state(first.page, t.state.sent);
    await first.page.goto(`${office.url}/mine`);
    await first.page.getByRole('button', { name: t.mine.moveButton }).click();
    const code = await first.page.getByText(/^[A-Z0-9]{4} [A-Z0-9]{4}$/).textContent();
    const entries = await stored(first.page);
    const second = await visitor(browser, { ...desk, locale });
    await second.page.goto(`${office.url}/move`);
    await expectAccessible(second.page);
    await second.page.getByLabel(t.move.label).fill(code!.toLowerCase());
    await second.page.getByRole('button', { name: t.move.button }).click();
    await second.page.getByRole('heading', { name: t.log.task }).waitFor();
    expect(await stored(second.page)).toEqual(entries);
    // One at a time: the device before is told, in case it was somebody else.
    await first.page.goto(office.url);
    await first.page.getByText(t.seats.lost).waitFor();
    await expectAccessible(first.page);
    await second.page.reload();
    await second.page.getByRole('heading', { name: t.log.task }).waitFor();
    await first.close();
    await second.close();
  },
);

test.concurrent('a closed link says so, and the promises are one tap away in every language', async () => {
  const person = await visitor(browser, { ...phone, locale: 'zh-CN' });
  const { page } = person;
  await page.goto(`${office.url}/j/aaaaaaaaaaaaaaaaaaaa`);
  await page.getByRole('heading', { name: zhHans.join.closedTitle }).waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: zhHans.nav.promises }).click();
  for (const [name, t] of [
    ['繁體', zhHant],
    ['English', en],
    ['简体', zhHans],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('heading', { level: 1, name: t.nav.promises }).waitFor();
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: zhHans.nav.larger }).click();
  await expectAccessible(page);
  await person.close();
});

test.concurrent('in the dark, and in large type, everything is still legible', async () => {
  const person = await joined({ ...phone, locale: 'zh-CN', colorScheme: 'dark' });
  const { page } = person;
  await page.getByRole('button', { name: zhHans.nav.larger }).click();
  await expectAccessible(page);
  await page.locator('[data-key="1"]').click();
  await expectAccessible(page);
  await page.locator('[data-key="4"]').click();
  await expectAccessible(page);
  await page.locator('[data-key="1"]').click();
  await state(page, zhHans.state.sent);
  await expectAccessible(page);
  await person.close();
});

test('six entries logged while the server is killed arrive once each after it is back', async () => {
  const person = await joined({ ...desk, locale: 'zh-CN' });
  const { page } = person;
  await office.kill();
  for (let number = 1; number <= 6; number++) {
    // Minutes near each other: what is far from one's own usual is asked again.
    await log(page, ['1', String((number % 5) + 1), String((number % 4) + 4)]);
    await page.getByRole('button', { name: zhHans.saved.another, exact: true }).click();
  }
  await page.getByText(zhHans.state.queueFailed(6)).waitFor();
  await page.close();
  await office.restart();
  const reopened = await person.context.newPage();
  await reopened.goto(office.url);
  await expect.poll(async () => (await stored(reopened)).length, { timeout: 30_000 }).toBe(6);
  await reopened.reload();
  await reopened.locator('[data-key="1"]').waitFor();
  expect(await reopened.getByText(zhHans.state.queue(1)).count()).toBe(0);
  expect(new Set((await stored(reopened)).map(({ id }) => id)).size).toBe(6);
  await person.close();
});
