import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importing as en } from '../../web/words/en/import.ts';
import { importing as zhHans } from '../../web/words/zh-Hans/import.ts';
import { bytesOf } from '../imports/layouts.ts';
import { workbook } from '../imports/workbook.ts';
import { desk, expectAccessible, launchBrowser, phone, type Visitor, visitor } from './support/browser.ts';
import { type Prepared, prepareOffice, type Served, serveOffice } from './support/office.ts';

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

const csv = (header: string, ...lines: string[]) => Buffer.from([header, ...lines].join('\r\n'));

describe.each([
  { at: phone, locale: 'zh-CN', words: zhHans, other: 0 },
  { at: desk, locale: 'en-US', words: en, other: 1 },
])('bringing in files at $at.viewport.width px in $locale', ({ at, locale, words, other }) => {
  let lead: Visitor;
  beforeAll(async () => {
    lead = await visitor(browser, { ...at, locale, baseURL: served.url });
    const [name, value] = office.cookie.split('=') as [string, string];
    await lead.context.addCookies([{ name, value, url: served.url }]);
  });
  afterAll(() => lead.close());

  const { reading, columns, options, check, report, done } = words;
  const see = (text: string) => lead.page.getByText(text).first().waitFor();
  const label = (text: string) => lead.page.getByLabel(text, { exact: true });
  const press = (name: string) => lead.page.getByRole('button', { name, exact: true }).click();
  const clean = async () => {
    await expectAccessible(lead.page);
    expect(lead.errors).toEqual([]);
  };
  async function choose(name: string, bytes: Uint8Array) {
    await lead.page.goto('/lead/import');
    await lead.page.getByRole('button', { name: words.file.choose, exact: true }).waitFor();
    const buffer = Buffer.from(bytes);
    await lead.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await lead.page.getByRole('heading', { name: reading.title }).waitFor();
  }
  /** The kind of work is chosen where no column says it. */
  async function checked() {
    const kind = label(options.taskType);
    if (await kind.isVisible()) await kind.selectOption({ index: 1 });
    await press(check.button);
    await lead.page.getByRole('heading', { name: report.title }).waitFor();
  }
  async function stored(rows: string) {
    await press(report.store(rows));
    await lead.page.getByRole('heading', { name: done.title, exact: true }).waitFor();
    await see(done.stored(rows, '0', '0'));
  }
  /** What the first rows would be stored as: the column of minutes. */
  const minutes = () => lead.page.locator('table').last().locator('tbody td:nth-of-type(5)').allTextContents();
  const question = (id: keyof typeof reading.questions) => lead.page.getByText(reading.questions[id]).first();

  test('a ledger with title rows: its header is found, its total left out, and it is stored', async () => {
    const rows = [1, 2, 3].map((n) => [`同事${n}`, new Date(Date.UTC(2026, 1, n + other * 9)), '讲话', 30 * n, '是']);
    const sheet = [
      ['2026年2月工作台账'],
      ['填报单位：综合办公室'],
      ['姓名', '日期', '工作内容', '用时（分钟）', '是否使用AI'],
      ...rows,
      ['合计', '', '', 180, ''],
    ];
    await choose('台账.xlsx', await workbook({ 二月: sheet }));
    expect(await label(reading.headerRow).inputValue()).toBe('3');
    await see(reading.leftOut('1'));
    expect(await label(columns.what('用时（分钟）')).inputValue()).toBe('minutes');
    await clean();
    await lead.page.getByText(options.createTaskType).click();
    await checked();
    await see(report.good('3'));
    await see(reading.isSum);
    expect(await minutes()).toEqual(['30', '60', '90']);
    await clean();
    await stored('3');
    await clean();
  });

  test('an hours file: asked once, in minutes by what was said, and offered again for the next file', async () => {
    const lines = ['1.5,是', '0.5,否', '2,是', '1.25,否'].map(
      (rest, n) => `同事${n},2026-02-0${n + 1 + other * 4},${rest}`,
    );
    await choose('工作.csv', csv('姓名,日期,用时,是否用AI', ...lines));
    // The other visitor's choice is offered: the layout is the team's.
    if (other === 0) {
      await question('unit').waitFor();
      await label(reading.unit('用时')).selectOption('hours');
      await question('unit').waitFor({ state: 'hidden' });
    } else await see(reading.remembered);
    expect(await label(reading.unit('用时')).inputValue()).toBe('hours');
    await clean();
    await checked();
    expect(await minutes()).toEqual(['90', '30', '120', '75']);
    await stored('4');
  });

  test('a Big5 file is read as such, and says so', async () => {
    await choose('舊.csv', bytesOf('101-big5'));
    expect(await label(reading.encoding).inputValue()).toBe('big5');
    await see('陳小明');
    await clean();
    await label(reading.encoding).selectOption('gb18030');
    await lead.page.getByText('陳小明').first().waitFor({ state: 'detached' });
    await label(reading.encoding).selectOption('big5');
    await see('陳小明');
    await checked();
    await see(report.good('2'));
  });

  test('a Clockify export is known by its columns and asks nothing', async () => {
    await choose('Clockify.csv', bytesOf('005-clockify-detailed'));
    await see(reading.program('Clockify'));
    expect(await lead.page.getByText(reading.asked).count()).toBe(0);
    await lead.page.getByText(options.createTaskType).click();
    await checked();
    expect(await minutes()).toEqual(Array.from({ length: 6 }, () => '90'));
    await clean();
  });

  test('each value of the column that tells of AI has its meaning, and bad rows their way out', async () => {
    const tools = ['DeepSeek', '豆包', '-', '-', 'DeepSeek', '-'];
    const lines = tools.map((tool, n) => `同事${n},2026-02-1${n},${n === 5 ? '很久' : 20 + n + other},${tool}`);
    await choose('工具.csv', csv(`姓名,日期,用时（分钟）,${other === 0 ? '使用工具' : '所用工具'}`, ...lines));
    await question('arm_values').waitFor();
    await clean();
    await lead.page.getByLabel(reading.armValue('-', '3')).selectOption('without_ai');
    await question('arm_values').waitFor({ state: 'hidden' });
    await checked();
    await see(report.bad('1', '6'));
    expect(await lead.page.locator('q').allTextContents()).toEqual(['很久']);
    await clean();
    await press(report.skip('1', '5'));
    await see(done.skipped('1'));
  });

  test('three spellings of a name are one person, unless somebody says otherwise', async () => {
    const names = ['张一', '张 一', '张　一', '李四'];
    await choose('人.csv', csv('姓名,用时（分钟）,是否用AI', ...names.map((name, n) => `${name},${30 + n},是`)));
    await see(reading.join);
    await checked();
    await see(reading.people('2'));
    await label(reading.join).uncheck();
    await lead.page.getByRole('heading', { name: report.title }).waitFor({ state: 'hidden' });
    await checked();
    await see(reading.people('4'));
    await clean();
  });

  test('the time of both arms side by side is asked for, and a row may be two pieces', async () => {
    await choose('对照.csv', csv('姓名,事项,用AI用时（分钟）,不用AI用时（分钟）', '张一,讲话,30,60', '李四,总结,20,'));
    await see(reading.minutesColumn.wide);
    await clean();
    // It goes as soon as it is answered.
    await lead.page.getByLabel(reading.wide.both).click();
    await lead.page.getByText(reading.minutesColumn.wide).waitFor({ state: 'hidden' });
    await lead.page.getByText(options.createTaskType).click();
    await checked();
    await see(report.would('3', '0', '0'));
    expect(await minutes()).toEqual(['30', '60', '20']);
  });
});
