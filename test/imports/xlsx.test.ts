import { asc } from 'drizzle-orm';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { records } from '../../db/schema/records.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { importTable } from '../../server/imports/import-table.ts';
import { lookAtFile } from '../../server/imports/look-at-file.ts';
import { freshContext } from '../support/context.ts';
import { small } from './files.ts';
import { workbook } from './workbook.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  return context;
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const rows = [
  ['人员', '用时（分钟）', '日期', '是否用AI', '工作类型'],
  ['张三', 30, day('2026-02-27'), '是', '报表统计'],
  ['李四', 45.5, day('2026-02-03'), '否', '报表统计'],
];

test('a workbook is read like a table: real numbers, real dates, its first sheet', async () => {
  const context = await office();
  const bytes = await workbook({ 二月: rows, 说明: [['写给同事看的']] });
  const look = await lookAtFile(context, null, { source: { bytes }, answers: {} });
  expect(look).toMatchObject({
    encoding: 'xlsx',
    sheet: '二月',
    sheets: [{ name: '二月' }, { name: '说明' }],
    rows: 2,
  });
  expect(look.columns.map(({ guess }) => guess)).toEqual(['contributor', 'minutes', 'day', 'ai', 'taskType']);
  expect(look.columns[2]!.samples).toEqual(['2026-02-27', '2026-02-03']);
  const map = Object.fromEntries(look.columns.map(({ guess, name }) => [guess!, name]));
  const result = await importTable(context, { ...small(bytes, { map }), taskType: undefined });
  expect(result).toMatchObject({
    added: 2,
    sheet: '二月',
    otherSheets: ['说明'],
    encoding: 'xlsx',
    taskTypes: ['报表统计'],
  });
  expect(result.preview).toMatchObject([
    { row: 2, person: 1, day: '2026-02-27', arm: 'with_ai', minutes: 30, taskType: '报表统计', size: 3 },
    { row: 3, person: 2, day: '2026-02-03', arm: 'without_ai', minutes: 45.5 },
  ]);
  expect(JSON.stringify(result)).not.toContain('张三');
  const stored = await context.db.select().from(records).orderBy(asc(records.minutes));
  expect(stored.map(({ minutes, day, arm }) => [minutes, day, arm])).toEqual([
    [30, '2026-02-27', 'with_ai'],
    [45.5, '2026-02-03', 'without_ai'],
  ]);
});

test('the same rows as CSV and as a workbook are the same rows', async () => {
  const context = await office();
  const map = { contributor: '人员', minutes: '用时（分钟）', ai: '是否用AI', day: '日期' };
  await importTable(context, small(await workbook({ 一: rows }), { map, fileName: '二月.xlsx' }));
  const csv = '人员,用时（分钟）,日期,是否用AI\n张三,30,2026/2/27,1\n李四,45.5,2026-02-03,0';
  expect(await importTable(context, small(csv, { map }))).toMatchObject({ added: 0, unchanged: 2 });
  expect(await context.db.select().from(audit)).toMatchObject([
    { action: 'file_imported', accountId: null, details: { file: '二月.xlsx' } },
  ]);
});

test('another sheet by its name; a name that there is not is answered with those there are', async () => {
  const context = await office();
  const bytes = await workbook({ 说明: [['写给同事看的'], ['第二行']], 二月: rows });
  expect(await lookAtFile(context, null, { source: { bytes }, answers: { sheet: '二月' } })).toMatchObject({
    sheet: '二月',
    rows: 2,
  });
  await expect(lookAtFile(context, null, { source: { bytes }, answers: { sheet: '三月' } })).rejects.toMatchObject({
    code: 'invalid_input',
    fields: [{ field: 'sheet', code: 'unknown', values: { near: '说明, 二月' } }],
  });
});

/** The least that a workbook is made of, around one sheet. */
const bookOf = (sheet: string) => ({
  'xl/workbook.xml': strToU8(
    '<workbook xmlns:r="r"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/${sheet}.xml"/></Relationships>`,
  ),
});

describe('what is no workbook, or too much of one', () => {
  const refused = async (bytes: Uint8Array) =>
    lookAtFile(await office(), null, { source: { bytes }, answers: {} }).then(
      () => expect.fail('it was read'),
      (error: unknown) => error,
    );

  test('a zip without sheets, an old .xls', async () => {
    expect(await refused(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toMatchObject({
      code: 'csv_unreadable',
      fields: [{ field: 'file', code: 'wrong_format', values: { found: 'docx' } }],
    });
    expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0))).toMatchObject({
      fields: [{ values: { found: 'xls' } }],
    });
  });

  test('a bomb is not unpacked', async () => {
    const bomb = zipSync(
      { ...bookOf('sheet1'), 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = performance.now();
    expect(await refused(bomb)).toMatchObject({
      fields: [{ field: 'file', code: 'too_large', values: { found: 'bomb' } }],
    });
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  test('a header alone', async () => {
    expect(await refused(await workbook({ 一: [['人员', '用时']] }))).toMatchObject({
      fields: [{ field: 'file', code: 'required' }],
    });
  });
});
