import { asc, count, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { findAccountByUsername } from '../../db/accounts.ts';
import { accountTeams } from '../../db/schema/accounts.ts';
import { taskTypes } from '../../db/schema/catalogue.ts';
import { entries } from '../../db/schema/entries.ts';
import { recordFiles, recordPeople, records } from '../../db/schema/records.ts';
import { contributors } from '../../db/schema/seats.ts';
import { teams } from '../../db/schema/teams.ts';
import { trials } from '../../db/schema/trials.ts';
import { ensureSetupLink, setUp } from '../../server/access/setup-link.ts';
import { grassroots } from '../../server/catalogue/packs/grassroots.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { importTable } from '../../server/imports/import-table.ts';
import { freshContext, type TestContext } from '../support/context.ts';
import { header, metr, metrImport, metrMissing, small } from './files.ts';

async function office() {
  const context = await freshContext();
  await seedCatalogue(context);
  return context;
}

const stored = ({ db }: TestContext) => db.select().from(records).orderBy(asc(records.minutes));
const counted = async ({ db }: TestContext) => {
  const [rows, people, teamRows, types, ...live] = await Promise.all(
    [records, recordPeople, teams, taskTypes, entries, contributors, trials].map((table) =>
      db.select({ n: count() }).from(table),
    ),
  );
  // Nothing that is brought in ever stands among what people log.
  expect(live.map((one) => one[0]!.n)).toEqual([0, 0, 0]);
  return { records: rows![0]!.n, people: people![0]!.n, teams: teamRows![0]!.n, taskTypes: types![0]!.n };
};

describe.skipIf(metr === null)(metr ? 'the METR study' : metrMissing, () => {
  test('246 tasks of 16 developers become records of one kind of work, each with its coin', async () => {
    const context = await office();
    const result = await importTable(context, metrImport(metr!.bytes()));
    expect(result).toMatchObject({
      team: { name: 'Experienced developers', created: true },
      taskTypes: ['Software issue'],
      encoding: 'utf-8',
      rows: { read: 246, good: 246, bad: 0 },
      added: 246,
      changed: 0,
      unchanged: 0,
      errors: [],
    });
    expect(await counted(context)).toEqual({ records: 246, people: 16, teams: 1, taskTypes: inPack + 1 });
    expect((await stored(context)).every(({ coin, outcome }) => coin && outcome === null)).toBe(true);
  });

  test('missing rework is the mean of its arm, as the paper has it', async () => {
    const context = await office();
    await importTable(context, metrImport(metr!.bytes()));
    const filled = (await stored(context)).filter(({ reworkMinutes }) => !Number.isInteger(reworkMinutes * 4));
    expect(new Set(filled.map(({ arm, reworkMinutes }) => `${arm} ${reworkMinutes}`))).toEqual(
      new Set(['with_ai 14.944882', 'without_ai 9.708738']),
    );
    expect(filled).toHaveLength(16);
  });

  test('the same file again adds nothing, also on another day and in another order', async () => {
    const context = await office();
    const bytes = metr!.bytes();
    await importTable(context, metrImport(bytes));
    const first = await stored(context);
    context.setNow('2026-03-20T09:00:00');
    const [head, ...lines] = bytes.toString().trimEnd().split('\n');
    const reversed = Buffer.from([head, ...lines.reverse()].join('\r\n'));
    for (const again of [bytes, reversed])
      expect(await importTable(context, metrImport(again))).toMatchObject({
        team: { created: false },
        added: 0,
        changed: 0,
        unchanged: 246,
      });
    expect(await stored(context)).toEqual(first);
  });

  test('without a word on missing rework, those cells are bad and say so', async () => {
    const context = await office();
    const input = { ...metrImport(metr!.bytes()), missingRework: undefined };
    const refusal = await importTable(context, input).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'csv_bad_rows', rows: { read: 246, bad: 16 }, problemsTotal: 16 });
    expect(refusal).toHaveProperty('fields.0', {
      field: 'post_review_implementation_time',
      code: 'required',
      row: expect.any(Number),
      values: { option: 'missingRework' },
    });
    expect(await counted(context)).toEqual({ records: 0, people: 0, teams: 0, taskTypes: inPack });
  });
});

/** What an office begins with. */
const inPack = grassroots.taskTypes.length;

test('no label of a person is stored anywhere, and the same label is the same person in the next file', async () => {
  const context = await office();
  await importTable(context, small(`${header}\nWang Xiaoming,1,30\nLi Na,0,40`));
  await importTable(context, small(`${header}\nWang Xiaoming,0,55`));
  const people = (await stored(context)).map(({ personId }) => personId);
  expect(people[0]).toBe(people[2]);
  expect(people[0]).not.toBe(people[1]);
  expect(JSON.stringify([await stored(context), await context.db.select().from(recordPeople)])).not.toContain('Wang');
});

test('the same label in another team is another person', async () => {
  const context = await office();
  await importTable(context, small(`${header}\nA,1,30`));
  await importTable(context, small(`${header}\nA,1,30`, { team: 'Other office' }));
  expect(await counted(context)).toMatchObject({ people: 2, records: 2, teams: 2 });
});

test('alike rows of one file are all kept, and counted once more only when there are more of them', async () => {
  const context = await office();
  expect(await importTable(context, small(`${header}\nA,1,30\nA,1,30.0`))).toMatchObject({ added: 2 });
  expect(await importTable(context, small(`${header}\nA,1,30\nA,1,30\nA,1,30`))).toMatchObject({
    added: 1,
    unchanged: 2,
  });
});

test('every column there is', async () => {
  const context = await office();
  const lines = [
    'contributor,minutes,outcome,day,size,reworkMinutes,reworkReasons,expectedMinutes,expectedMinutesWithAi,byHandMinutes,taskType',
    'A,30,reworked,2026/2/27 0:00:00,5,10,wrong_figures; made_up_facts,60,20,90,报表统计',
    'B,45,without_ai,2026年2月3日,,,,,,,Speech',
  ];
  const input = small(lines.join('\n'), { taskType: undefined, missingRework: 'zero' });
  expect(await importTable(context, input)).toMatchObject({ added: 2, taskTypes: ['报表统计', 'Speech'] });
  const [a, b] = await stored(context);
  expect(a).toMatchObject({
    minutes: 30,
    arm: 'with_ai',
    outcome: 'reworked',
    day: '2026-02-27',
    size: 5,
    reworkMinutes: 10,
    reworkReasons: ['made_up_facts', 'wrong_figures'],
    expectedMinutes: 60,
    expectedMinutesWithAi: 20,
    byHandMinutes: 90,
    coin: false,
  });
  expect(b).toMatchObject({ arm: 'without_ai', day: '2026-02-03', size: 3, reworkMinutes: 0, expectedMinutes: null });
});

describe('with an id column', () => {
  const head = 'id,contributor,ai,minutes';
  const withId = (lines: string) => small(`${head}\n${lines}`);

  test('a corrected row counts in place of the former one', async () => {
    const context = await office();
    await importTable(context, withId('r1,A,1,30\nr2,B,0,40'));
    const result = await importTable(context, withId('r1,A,1,35\nr2,B,0,40\nr3,C,1,50'));
    expect(result).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect((await stored(context)).map(({ minutes, supersededBy }) => [minutes, supersededBy])).toEqual([
      [30, 2],
      [35, null],
      [40, null],
      [50, null],
    ]);
  });

  test('a record never moves from one person to another', async () => {
    const context = await office();
    await importTable(context, withId('r1,A,1,30'));
    await expect(importTable(context, withId('r1,B,1,30\nr2,B,0,40'))).rejects.toMatchObject({
      code: 'csv_bad_rows',
      fields: [{ field: 'id', code: 'taken', row: 2 }],
    });
    expect(await counted(context)).toMatchObject({ records: 1, people: 1 });
  });

  test('ids of another kind of work are other ids', async () => {
    const context = await office();
    await importTable(context, withId('1,A,1,30'));
    expect(await importTable(context, { ...withId('1,A,1,30'), taskType: 'Speech' })).toMatchObject({ added: 1 });
  });
});

test('looking without storing stores nothing and says what would happen', async () => {
  const context = await office();
  const before = await counted(context);
  const good = await importTable(context, small(`${header}\nA,1,30`, { taskType: 'Software issue', dryRun: true }));
  expect(good).toMatchObject({ stored: false, added: 1, team: { created: true }, rows: { read: 1, good: 1, bad: 0 } });
  const bad = await importTable(context, small(`${header}\nA,1,30\nB,1,-3`, { dryRun: true }));
  expect(bad).toMatchObject({ stored: false, rows: { read: 2, good: 1, bad: 1 }, errorsTotal: 1 });
  expect(await counted(context)).toEqual(before);
});

test('the good rows are stored and the bad ones listed only when asked', async () => {
  const context = await office();
  const lines = `${header}\nA,1,30\nB,perhaps,0\nC,0,40`;
  await expect(importTable(context, small(lines))).rejects.toMatchObject({ code: 'csv_bad_rows' });
  expect(await counted(context)).toMatchObject({ records: 0, people: 0, teams: 0 });
  expect(await importTable(context, small(lines, { skipBad: true }))).toMatchObject({
    rows: { read: 3, good: 2, bad: 1 },
    added: 2,
    errors: [
      { row: 3, field: 'ai', code: 'not_in_list' },
      { row: 3, field: 'minutes', code: 'too_small' },
    ],
  });
});

test('a long list of bad cells is cut at a hundred, with their number', async () => {
  const context = await office();
  const lines = [header, ...Array.from({ length: 150 }, (_, at) => `P${at},1,0`)].join('\n');
  const result = await importTable(context, small(lines, { dryRun: true }));
  expect(result.errors).toHaveLength(100);
  expect(result).toMatchObject({ errorsTotal: 150, rows: { bad: 150 } });
});

test('an own task type is created when asked', async () => {
  const context = await office();
  const input = small(`${header}\nA,1,30`, { taskType: '河湖巡查记录', createTaskType: true });
  expect(await importTable(context, input)).toMatchObject({ added: 1 });
  expect(await importTable(context, input)).toMatchObject({ unchanged: 1 });
  expect(await counted(context)).toMatchObject({ taskTypes: inPack + 1 });
});

test('how a file came, and what it was called, is kept with it', async () => {
  const context = await office();
  await importTable(context, small(`${header}\nA,1,30`, { fileName: '台账.csv', source: 'api' }));
  await importTable(context, small(`${header}\nA,1,31`));
  expect(await context.db.select().from(recordFiles)).toMatchObject([
    { name: '台账.csv', source: 'api', broughtOn: '2026-03-02', accountId: null, complete: true },
    { name: '', source: 'command' },
  ]);
});

describe('who sees the board of a team that a file brought', () => {
  const setUpFirst = async (context: TestContext) => {
    await setUp(context, { token: (await ensureSetupLink(context))!, username: 'first', password: 'long enough' });
    return (await findAccountByUsername(context.db, 'first'))!.id;
  };
  const led = async ({ db }: TestContext) =>
    (await db.select({ name: teams.name }).from(accountTeams).innerJoin(teams, eq(teams.id, accountTeams.teamId))).map(
      ({ name }) => name,
    );

  test('the first account, where there was nobody yet', async () => {
    const context = await office();
    await importTable(context, small(`${header}\nA,1,30`));
    await setUpFirst(context);
    expect(await led(context)).toEqual(['Office']);
  });

  test('later whom the importer names, and nobody else', async () => {
    const context = await office();
    const lead = await setUpFirst(context);
    await importTable(context, small(`${header}\nA,1,30`));
    expect(await led(context)).toEqual([]);
    await importTable(context, small(`${header}\nA,1,30`, { team: 'Other office', lead }));
    await importTable(context, small(`${header}\nA,1,35`, { lead }));
    expect(await led(context)).toEqual(['Other office']);
  });
});
