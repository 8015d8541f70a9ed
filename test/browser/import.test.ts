import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbook } from '../imports/workbook.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';

const says = {
  'zh-CN': {
    choose: '选择文件',
    is: (column: string) => `“${column}”这一列是什么`,
    leaveOut: '不导入',
    minutes: '用时',
    expected: '预计用时（分钟）',
    check: '检查（不存入）',
    allGood: '12 行全部没有问题。',
    would: '新增 12 条，更正 0 条，0 条已经有了',
    store: '存入 12 行',
    done: '存好了',
    added: '新增 12 条',
    another: '再导入一个文件',
    bad: '12 行里有 2 行不对。',
    place: '1 行 · 用时',
    skip: '不要这 2 行，只存另外 10 行',
    skipped: '2 行不对的没有存。',
    tenAdded: '新增 10 条',
    missing: '还要指明哪一列是用时。',
    old: '旧版 .xls',
    kind: /GBK/,
    taskType: '这些都是哪类工作',
    people: '第 2 人',
    sheet: '用哪一张表',
  },
  'en-US': {
    choose: 'Choose a file',
    is: (column: string) => `What column “${column}” is`,
    leaveOut: 'Leave out',
    minutes: 'Time taken',
    expected: 'Expected minutes',
    check: 'Check (stores nothing)',
    allGood: 'All 12 rows are good.',
    would: 'add 12, correct 0, and leave 0',
    store: 'Store 12 rows',
    done: 'Stored',
    added: '12 added',
    another: 'Import another file',
    bad: '2 of 12 rows are not right.',
    place: '1 row · 用时',
    skip: 'Leave out these 2 rows and store the other 10',
    skipped: '2 rows that were not right were left out.',
    tenAdded: '10 added',
    missing: 'Say which column is the time taken.',
    old: 'old .xls',
    kind: /GBK/,
    taskType: 'What kind of work these all are',
    people: 'Person 2',
    sheet: 'Which sheet',
  },
} as const;

const day = (at: number) => new Date(Date.UTC(2026, 1, 1 + at));
/** Twelve pieces of six people; `mark` keeps one file's rows apart from another's. */
const pieces = (mark: number) =>
  Array.from(
    { length: 12 },
    (_, at) => [`同事${at % 6}`, 30 + at + mark, day(at), at % 2 === 0 ? '是' : '否'] as const,
  );
const header = ['姓名', '用时', '日期', '是否用AI'];

function csv(mark: number, change: (row: (string | number)[], at: number) => void = () => {}): Buffer {
  const rows = pieces(mark).map(([who, minutes, date, ai], at) => {
    const row = [who, minutes, date.toISOString().slice(0, 10), ai];
    change(row, at);
    return row.join(',');
  });
  return Buffer.from([header.join(','), ...rows].join('\r\n'));
}

let browser: Browser;
let served: Served;
let office: Prepared;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveOffice()]);
  office = await prepareOffice(served);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe.each([
  { at: phone, locale: 'zh-CN' as const, mark: 0 },
  { at: desk, locale: 'en-US' as const, mark: 100 },
])('importing at $at.viewport.width px in $locale', ({ at, locale, mark }) => {
  let lead: Visitor;
  const t = says[locale];
  beforeAll(async () => {
    lead = await visitor(browser, { ...at, locale, baseURL: served.url });
    const [name, value] = office.cookie.split('=') as [string, string];
    await lead.context.addCookies([{ name, value, url: served.url }]);
  });
  afterAll(() => lead.close());

  const clean = async () => {
    await expectAccessible(lead.page);
    expect(lead.errors).toEqual([]);
  };
  const see = (text: string | RegExp) => lead.page.getByText(text).first().waitFor();
  const choose = async (name: string, buffer: Buffer | Uint8Array) => {
    await lead.page.goto('/lead/import');
    await lead.page.getByRole('button', { name: t.choose, exact: true }).waitFor();
    await lead.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
  };
  const speech = () => lead.page.getByLabel(t.taskType).selectOption({ index: 1 });
  const press = (name: string) => lead.page.getByRole('button', { name, exact: true }).click();

  test('a CSV file: guessed, looked at, checked without storing, stored; again it adds nothing', async () => {
    await choose('二月.csv', csv(mark));
    await see(/UTF-8/);
    await clean();
    expect(await lead.page.getByLabel(t.is('用时')).inputValue()).toBe('minutes');
    await speech();
    await press(t.check);
    await see(t.allGood);
    await see(t.would);
    await see(t.people);
    await clean();
    // The check is only a check: whoever looks again is told the same.
    await lead.page.reload();
    await choose('二月.csv', csv(mark));
    await speech();
    await press(t.check);
    await see(t.would);
    await press(t.store);
    await lead.page.getByRole('heading', { name: t.done, exact: true }).waitFor();
    await see(t.added);
    await clean();
    await press(t.another);
    await choose('二月.csv', csv(mark));
    await speech();
    await press(t.check);
    await lead.page.getByText(/12 条已经有了|leave 12/).waitFor();
    expect(await lead.page.getByRole('button', { name: t.store }).count()).toBe(0);
  });

  test('a workbook whose columns were guessed wrongly is corrected by a person, by keyboard', async () => {
    const rows = pieces(mark + 200).map(([who, minutes, date, ai]) => [who, 90, minutes, date, ai]);
    await choose(
      '三月.xlsx',
      await workbook({
        说明: [['写给同事看的'], ['见第二张表']],
        三月: [['姓名', '用时', '备注', '日期', '是否用AI'], ...rows],
      }),
    );
    await lead.page.getByLabel(t.sheet).selectOption('三月');
    const guessed = lead.page.getByLabel(t.is('用时'));
    await guessed.waitFor();
    expect(await guessed.inputValue()).toBe('minutes');
    // What is called "time" here was planned beforehand; the real time stands under "remarks".
    await guessed.focus();
    await guessed.selectOption({ label: t.leaveOut });
    await speech();
    await press(t.check);
    await see(t.missing);
    await guessed.selectOption({ label: t.expected });
    await lead.page.getByLabel(t.is('备注')).selectOption({ label: t.minutes });
    const check = lead.page.getByRole('button', { name: t.check });
    await check.focus();
    await lead.page.keyboard.press('Enter');
    await see(t.allGood);
    expect(await lead.page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await clean();
    await press(t.store);
    await see(t.added);
  });

  test('bad rows are shown with reason and way out, and left out only on demand', async () => {
    const broken = csv(mark + 400, (row, at) => {
      if (at === 2) row[1] = '很久';
      if (at === 7) row[3] = '也许';
    });
    await choose('四月.csv', broken);
    await speech();
    await press(t.check);
    await see(t.bad);
    await see(t.place);
    await see('很久');
    expect(await lead.page.getByRole('button', { name: t.store }).count()).toBe(0);
    await clean();
    await press(t.skip);
    await see(t.tenAdded);
    await see(t.skipped);
    await clean();
  });

  test('GBK is told, and what is no table is refused with a way out', async () => {
    // 人员,用AI,分钟 / 张三,是,30 / 李四,否,45
    const gbk = 'c8cbd4b12cd3c341492cb7d6d6d30d0ad5c5c8fd2ccac72c33300d0ac0eecbc42cb7f12c34350d0a';
    await choose('旧.csv', Buffer.from(gbk, 'hex'));
    await see(t.kind);
    await choose('旧.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    await see(t.old);
    await expectAccessible(lead.page);
    lead.errors.length = 0;
  });

  test('a large file shows how far it has come, and others are answered meanwhile', async () => {
    const lines = Array.from({ length: 50_000 }, (_, n) => `P${n % 7},${10 + ((n * 7) % 90)},2026-02-03,1`);
    await choose('年.csv', Buffer.from([header.join(','), ...lines].join('\n')));
    await speech();
    await press(t.check);
    await lead.page.locator('progress[max]').waitFor();
    const before = performance.now();
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200);
    expect(performance.now() - before).toBeLessThan(5_000);
    await lead.page.getByText(/50,000 行全部没有问题|All 50,000 rows are good/).waitFor();
    expect(lead.errors).toEqual([]);
  });
});
