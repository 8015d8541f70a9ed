import { count } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { records } from '../../db/schema/records.ts';
import { teams } from '../../db/schema/teams.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { type ImportInput, importTable } from '../../server/imports/import-table.ts';
import { parseMapping } from '../../server/imports/mapping.ts';
import { freshContext } from '../support/context.ts';
import { header, small } from './files.ts';

/** What importing says; nothing may have been stored. */
async function refused(input: ImportInput) {
  const context = await freshContext();
  await seedCatalogue(context);
  const refusal = await importTable(context, input).then(
    () => expect.fail('it was imported'),
    (error: unknown) => error,
  );
  expect(await context.db.select({ n: count() }).from(records)).toEqual([{ n: 0 }]);
  expect(await context.db.select({ n: count() }).from(teams)).toEqual([{ n: 0 }]);
  return refusal;
}

async function encodingOf(bytes: Uint8Array) {
  const context = await freshContext();
  await seedCatalogue(context);
  const map = { contributor: '人员', ai: '用AI', minutes: '分钟' };
  const result = await importTable(context, small(bytes, { map }));
  expect(result).toMatchObject({ added: 2, rows: { read: 2, good: 2, bad: 0 } });
  return result.encoding;
}

describe('encodings and shapes that spreadsheets write', () => {
  const text = '人员,用AI,分钟\r\n张三,是,30\r\n李四,否,45\r\n';
  // 人员,用AI,分钟 / 张三,是,30 / 李四,否,45 in GBK, as Excel in China writes it.
  const gbk = Buffer.from('c8cbd4b12cd3c341492cb7d6d6d30d0ad5c5c8fd2ccac72c33300d0ac0eecbc42cb7f12c34350d0a', 'hex');
  const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian', utf16be, 'utf-16be'],
    ['GBK', gbk, 'gb18030'],
    ['line feeds alone', Buffer.from(text.replaceAll('\r\n', '\n')), 'utf-8'],
    ['no last line end', Buffer.from(text.trimEnd()), 'utf-8'],
    ['semicolons', Buffer.from(text.replaceAll(',', ';')), 'utf-8'],
    ['tabs', Buffer.from(text.replaceAll(',', '\t')), 'utf-8'],
    ['quotes and spaces', Buffer.from(text.replace('张三', '" 张, ""三"""').replace('30', ' 30 ')), 'utf-8'],
    ['blank rows and columns', Buffer.from(text.replace('李四', '\r\n,,,\r\n李四').replace('45', '45,,')), 'utf-8'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await encodingOf(bytes)).toBe(encoding);
  });

  test('a comma within numbers where semicolons divide', async () => {
    const context = await freshContext();
    await seedCatalogue(context);
    await importTable(context, small('contributor;ai;minutes\nA;1;12,5'));
    expect(await context.db.select({ minutes: records.minutes }).from(records)).toEqual([{ minutes: 12.5 }]);
  });
});

describe('files that are no CSV', () => {
  test('neither UTF-8 nor GBK: the byte and line are named', async () => {
    const bytes = Buffer.concat([Buffer.from(`${header}\nA,1,30\nB`), Buffer.from([0xff, 0x31]), Buffer.from(',1,30')]);
    expect(await refused(small(bytes))).toMatchObject({
      code: 'csv_unreadable',
      fields: [{ field: 'file', code: 'wrong_format', values: { byte: 32, line: 3 } }],
    });
  });

  test.each([
    ['nothing', '', { field: 'file', code: 'required' }],
    ['blank lines only', '\n\n', { field: 'file', code: 'required' }],
    ['a header only', `${header}\n`, { field: 'file', code: 'required' }],
    ['an XLSX workbook', 'PK\u0003\u0004...', { code: 'wrong_format', values: { found: 'xlsx' } }],
    ['a NUL byte', `${header}\nA\0,1,30`, { code: 'wrong_format', values: { line: 2 } }],
    ['a quote that never closes', `${header}\n"A,1,30\nB,1,30`, { code: 'wrong_format', values: { found: 'quotes' } }],
  ])('%s', async (_, text, problem) => {
    expect(await refused(small(text))).toMatchObject({ code: 'csv_unreadable', fields: [problem] });
  });
});

describe('mappings', () => {
  const map = 'contributor=who,ai=ai,minutes=time';
  const lines = 'who,ai,time\nA,1,30';

  test.each<[string, string, string, object[]]>([
    [
      'a missing column',
      map,
      'who,ai,minutes\nA,1,30',
      [{ field: 'map.minutes', code: 'unknown', values: { name: 'time', columns: 'who, ai, minutes' } }],
    ],
    ['an unknown target', `${map},mood=ai`, lines, [{ field: 'map.mood', code: 'unknown_field' }]],
    ['what is needed and not mapped', 'size=time', lines, [{ field: 'map.minutes', code: 'required' }]],
    ['a column that stands twice', map, 'who,ai,time,time\nA,1,30,40', [{ field: 'map.minutes', code: 'contradicts' }]],
    ['two ways to say the task type', `${map},taskType=who`, lines, [{ field: 'map.taskType', code: 'contradicts' }]],
  ])('%s', async (_, written, text, problems) => {
    expect(await refused(small(text, { map: parseMapping(written) }))).toMatchObject({
      code: 'invalid_input',
      fields: problems,
    });
  });

  test('no task type at all', async () => {
    expect(await refused(small(`${header}\nA,1,30`, { taskType: undefined }))).toMatchObject({
      fields: [{ field: 'taskType', code: 'required' }],
    });
  });

  test.each([
    ['a=b,a=c', 'map.a', 'taken'],
    ['minutes', 'map', 'wrong_format'],
    ['minutes=', 'map', 'wrong_format'],
    ['"minutes=a', 'map', 'wrong_format'],
  ])('%s cannot be read', (written, field, code) => {
    expect(() => parseMapping(written)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field, code })] }),
    );
  });

  test('a column with a comma in its name stands in quotes', () => {
    expect(parseMapping('minutes=time, ai = used ,"contributor=name, first"')).toEqual({
      minutes: 'time',
      ai: 'used',
      contributor: 'name, first',
    });
  });
});

test('an unknown team and task type are both named, with what may have been meant', async () => {
  const input = small(`${header}\nA,1,30`, { createTeam: false, taskType: 'Briefing notes' });
  expect(await refused(input)).toMatchObject({
    code: 'invalid_input',
    fields: [
      { field: 'team', code: 'unknown', values: { name: 'Office' } },
      { field: 'taskType', code: 'unknown', values: { near: expect.stringMatching(/^Briefing note/) } },
    ],
  });
});

describe('bad cells, each under its own column', () => {
  const columns = 'who,ai,felt,min,rework,why,size,expect,day,type,key';
  const row = 'A,1,saved,30,0,,3,60,2026-03-01,Speech,k1';
  const map = parseMapping(
    'contributor=who,ai=ai,outcome=felt,minutes=min,reworkMinutes=rework,reworkReasons=why,size=size,expectedMinutes=expect,day=day,taskType=type,id=key',
  );
  const bad = async (cells: Record<string, string>, more = '') => {
    const names = columns.split(',');
    const line = row.split(',').map((cell, at) => cells[names[at]!] ?? cell);
    const refusal = await refused(small(`${columns}\n${row}\n${line.join(',')}${more}`, { taskType: undefined, map }));
    expect(refusal).toMatchObject({ code: 'csv_bad_rows' });
    return (refusal as { fields: { field: string; code: string; row: number }[] }).fields.map(
      ({ field, code, row }) => `${row} ${field} ${code}`,
    );
  };

  test.each<[Record<string, string>, string]>([
    [{ who: '' }, 'who required'],
    [{ who: 'x'.repeat(201) }, 'who too_long'],
    [{ ai: '2' }, 'ai not_in_list'],
    [{ ai: '', felt: '' }, 'ai required'],
    [{ ai: '0' }, 'felt contradicts'],
    [{ felt: 'great' }, 'felt not_in_list'],
    [{ min: '' }, 'min required'],
    [{ min: 'abc' }, 'min wrong_type'],
    [{ min: '0x1F' }, 'min wrong_type'],
    [{ min: '=1+1' }, 'min wrong_type'],
    [{ min: '0' }, 'min too_small'],
    [{ min: '-5' }, 'min too_small'],
    [{ min: '2400.5' }, 'min too_large'],
    [{ min: '1e400' }, 'min wrong_type'],
    [{ min: '1e4' }, 'min too_large'],
    [{ rework: '-1' }, 'rework too_small'],
    [{ rework: '' }, 'rework required'],
    [{ rework: '5', why: 'bored' }, 'why not_in_list'],
    [{ why: 'wrong_figures' }, 'why contradicts'],
    [{ size: '6' }, 'size too_large'],
    [{ size: '2.5' }, 'size wrong_type'],
    [{ expect: '0' }, 'expect too_small'],
    [{ day: '' }, 'day required'],
    [{ day: '2026-02-30' }, 'day wrong_format'],
    [{ day: '2026-03-04' }, 'day future_day'],
    [{ day: '1999-03-04' }, 'day too_old'],
    [{ type: '' }, 'type required'],
    [{ type: 'Gardening' }, 'type unknown'],
    [{ key: 'k1' }, 'key taken'],
    [{ key: '' }, 'key required'],
  ])('%o: %s', async (cells, problem) => {
    expect(await bad({ key: 'k2', ...cells })).toEqual([`3 ${problem}`]);
  });

  test('all of a row at once', async () => {
    expect(await bad({ key: 'k2', min: 'x', size: '9', day: 'soon' })).toEqual([
      '3 min wrong_type',
      '3 day wrong_format',
      '3 size too_large',
    ]);
  });

  test('a row with more cells than the header', async () => {
    expect(await bad({ key: 'k2' }, ',surplus')).toEqual(['3 row wrong_format']);
  });
});
