import { count } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { audit } from '../../db/schema/accounts.ts';
import { records } from '../../db/schema/records.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { freshContext } from '../support/context.ts';
import { type Browser, setUpOffice } from '../support/http.ts';

const csv = '姓名,用时,AI,类型\n张三,30,是,讲话稿\n李四,40,否,讲话稿';
const query = (more: object = {}) =>
  new URLSearchParams({ team: 'Team', map: 'contributor=姓名,minutes=用时,ai=AI,taskType=类型', ...more }).toString();

async function office() {
  const context = await freshContext();
  const { administrator, newTeam, newStaff, stranger } = await setUpOffice(context);
  const team = await newTeam('Team');
  const stored = async () => (await context.db.select({ n: count() }).from(records))[0]!.n;
  return { context, administrator, team, newStaff, stranger, stored };
}

const lines = async (browser: Browser, path: string, body: string) => {
  const answer = await browser.ask('POST', path, Buffer.from(body), { accept: 'application/x-ndjson' });
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  return {
    ...answer,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
};

test('a look tells the columns, guessed, and stores nothing', async () => {
  const { administrator, stored } = await office();
  const { status, body } = await administrator.ask('POST', '/api/imports/look', Buffer.from(csv));
  expect(status).toBe(200);
  expect(body).toMatchObject({ encoding: 'utf-8', rows: 2, sheets: [] });
  expect(body.columns.map(({ name, guess }: { name: string; guess: string }) => [name, guess])).toEqual([
    ['姓名', 'contributor'],
    ['用时', 'minutes'],
    ['AI', 'ai'],
    ['类型', 'taskType'],
  ]);
  expect(await stored()).toBe(0);
});

test('rows of a merged kind are told to count as the one that it was merged into, in the reader’s language', async () => {
  const { context, administrator } = await office();
  await seedCatalogue(context);
  const { taskTypes } = (await administrator.ask('GET', '/api/catalogue')).body;
  const idOf = (name: string) => taskTypes.find((one: { names: { en: string } }) => one.names.en === name).id as string;
  const bring = async (language: string) => {
    const headers = { 'accept-language': language };
    return (await administrator.ask('POST', `/api/imports?${query({ dryRun: 'true' })}`, Buffer.from(csv), headers))
      .body;
  };
  expect((await bring('en')).countsAs).toEqual([]);
  const merging = `/api/catalogue/task-types/${idOf('Speech')}/merging`;
  await administrator.ask('PUT', merging, { into: idOf('Work summary') });
  expect((await bring('en')).countsAs).toEqual([{ taskType: '讲话稿', into: 'Work summary' }]);
  expect((await bring('zh-CN')).countsAs).toEqual([{ taskType: '讲话稿', into: '工作总结' }]);
});

test('a look is for who may import, and says why a file cannot be read', async () => {
  const { team, newStaff, stranger, administrator } = await office();
  for (const browser of [await newStaff(team as never), stranger()])
    expect((await browser.ask('POST', '/api/imports/look', Buffer.from(csv))).status).toBe(401);
  const { status, body } = await administrator.ask('POST', '/api/imports/look', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), {
    'accept-language': 'zh-CN',
  });
  expect([status, body.code, body.errors[0].values.found]).toEqual([422, 'csv_unreadable', 'xls']);
});

describe('line by line', () => {
  test('steps, then the result, with each problem’s sentence in the reader’s language', async () => {
    const { context, administrator, stored } = await office();
    const dry = await lines(
      administrator,
      `/api/imports?${query({ dryRun: 'true' })}`,
      `${csv}\n王五,很久,也许,讲话稿`,
    );
    expect(dry.headers.get('content-type')).toContain('application/x-ndjson');
    expect(dry.headers.get('cache-control')).toContain('no-transform');
    expect(dry.lines[0]).toMatchObject({ step: { phase: 'read' } });
    const { result } = dry.lines.at(-1);
    expect(result).toMatchObject({ stored: false, added: 2, rows: { read: 3, good: 2, bad: 1 } });
    const problem = (field: string, cell: string) =>
      expect.objectContaining({
        row: 4,
        field,
        values: expect.objectContaining({ cell }),
        message: expect.any(String),
      });
    expect(result.errors).toEqual([problem('AI', '也许'), problem('用时', '很久')]);
    expect(await stored()).toBe(0);
    expect((await context.db.select().from(audit)).map(({ action }) => action)).toEqual([
      'office_set_up',
      'team_created',
    ]);

    const kept = await lines(administrator, `/api/imports?${query({ fileName: '二月.csv' })}`, csv);
    expect(kept.lines.at(-1)).toMatchObject({ result: { stored: true, added: 2 } });
    expect(await stored()).toBe(2);
    expect((await context.db.select().from(audit)).at(-1)).toMatchObject({
      action: 'file_imported',
      details: { file: '二月.csv' },
    });
  });

  test('a refusal is a line too', async () => {
    const { administrator, stored } = await office();
    const bad = await lines(administrator, `/api/imports?${query()}`, `${csv}\n王五,很久,是,讲话稿`);
    expect(bad.lines.at(-1)).toMatchObject({ problem: { code: 'csv_bad_rows', status: 422 } });
    expect(await stored()).toBe(0);
  });
});

test('a file’s name that holds somebody’s number is not kept', async () => {
  const { context, administrator } = await office();
  await lines(administrator, `/api/imports?${query({ fileName: '张三 13812345678.csv' })}`, csv);
  expect(JSON.stringify(await context.db.select().from(audit))).not.toContain('13812345678');
});
