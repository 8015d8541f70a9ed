import { describe, expect, test } from 'vitest';
import { gatherLive, gatherTellable } from '../../server/boards/gather-tellable.ts';
import { mergeTaskTypes } from '../../server/catalogue/merge-task-types.ts';
import { seedCatalogue } from '../../server/catalogue/seed.ts';
import { importTable } from '../../server/imports/import-table.ts';
import type { NewRecord } from '../../server/records/new-record.ts';
import { readRecordRows } from '../../server/records/read-record-rows.ts';
import type { RecordRow } from '../../server/records/record-row.ts';
import { storeRecords } from '../../server/records/store-records.ts';
import { takeOutFile } from '../../server/records/take-out-file.ts';
import { metr, metrImport, metrMissing } from '../imports/files.ts';
import { addTaskType, addTeam } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { row, slicesOf } from './rows.ts';

async function office() {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  const speech = await addTaskType(context, 'Speech');
  const table = await addTaskType(context, 'Table');
  const store = (rows: readonly NewRecord[], fileName = 'ledger.csv') =>
    storeRecords(context, null, { teamId, fileName, source: 'command', slices: slicesOf(context, teamId, rows) });
  return { context, teamId, speech, table, store, read: () => readRecordRows(context, teamId) };
}

/** So many people, each with pieces both ways, the with-AI ones at `ratio` of the others, and some spread. */
const work = (taskTypeId: string, people: number, ratio: number, more: Partial<NewRecord> = {}): NewRecord[] =>
  Array.from({ length: people * 12 }, (_, at) => {
    const person = Math.floor(at / 12);
    const withAi = at % 2 === 0;
    const minutes = 60 * (1 + 0.1 * (at % 5)) * (1 + 0.2 * person);
    return row({
      taskTypeId,
      person: `P${person}`,
      arm: withAi ? 'with_ai' : 'without_ai',
      minutes: Math.round(minutes * (withAi ? ratio : 1) * 100) / 100,
      ...more,
    });
  });

const first = ([one]: readonly RecordRow[]) => {
  if (one?.reading.kind !== 'estimated') throw new Error(JSON.stringify(one?.reading));
  return { ...one, reading: one.reading };
};

describe.skipIf(metr === null)(metr ? 'the METR study' : metrMissing, () => {
  test('the published log specifications, the arithmetic ratio by the fixed rule, the forecast beside it', async () => {
    const context = await freshContext();
    await seedCatalogue(context);
    const input = metrImport(metr!.bytes());
    const map = { ...input.map, expectedMinutesWithAi: 'predicted_time_ai_allowed' };
    await importTable(context, { ...input, map, fileName: 'metr-2025.csv' });
    const [{ id }] = (await context.db.all<{ id: string }>('select id from teams')) as [{ id: string }];
    const rows = await readRecordRows(context, id);
    expect(rows).toHaveLength(1);
    const { reading, specifications, ...told } = first(rows);
    expect(told).toMatchObject({
      taskType: { names: { en: 'Software issue' } },
      coin: true,
      files: [{ name: 'metr-2025.csv', source: 'command', broughtOn: '2026-03-02', by: null }],
      pieces: { with_ai: 136, without_ai: 110 },
      people: { with_ai: 16, without_ai: 16 },
    });
    expect(told.forecastRatio).toBeCloseTo(0.75, 2);
    expect(reading).toMatchObject({ level: 'trial', word: 'costs' });
    expect([reading.timeRatio, ...reading.interval].map((ratio) => ratio.toFixed(3))).toEqual([
      '1.182',
      '1.007',
      '1.388',
    ]);
    expect(reading.minutesSavedInterval[0]).toBeLessThan(reading.minutesSaved);
    expect(reading.minutesSavedInterval[1]).toBeLessThan(0);
    const log = specifications.flatMap((one) =>
      one.scale === 'log' && one.expectedMinutes
        ? [
            [
              one.contributorEffects,
              ...[Math.exp(one.logRatio), ...one.intervalModel, ...one.intervalClustered].map((ratio) =>
                ratio.toFixed(3),
              ),
            ],
          ]
        : [],
    );
    expect(log[0]).toEqual([false, '1.188', '1.013', '1.395', '1.016', '1.390']);
    expect(log[1]!.slice(0, 2)).toEqual([true, '1.149']);
    expect(specifications.filter(({ reported }) => reported)).toHaveLength(1);
  });
});

describe('rows', () => {
  test('nothing where nothing was brought in', async () => {
    expect(await (await office()).read()).toEqual([]);
  });

  test('of two people already: records have no floor', async () => {
    const { speech, store, read } = await office();
    await store(work(speech, 2, 0.6));
    const { reading, people, taskType, minutes } = first(await read());
    expect(people).toEqual({ with_ai: 2, without_ai: 2 });
    expect(taskType!.names).toEqual({ en: 'Speech' });
    expect(reading).toMatchObject({ level: 'compared', word: 'probably_saves' });
    expect(reading.timeRatio).toBeCloseTo(0.6, 1);
    expect(reading.minutesSaved).toBeCloseTo(minutes.with_ai * (1 / reading.timeRatio - 1), 9);
  });

  test('a coin’s pieces apart from chosen ones, and all together before the kinds where there are several', async () => {
    const { speech, table, store, read } = await office();
    await store([...work(table, 6, 0.5), ...work(speech, 6, 0.8), ...work(table, 4, 1.4, { coin: true })]);
    const rows = await read();
    expect(rows.map(({ coin, taskType }) => [coin, taskType?.names.en ?? null])).toEqual([
      [true, 'Table'],
      [false, null],
      [false, 'Speech'],
      [false, 'Table'],
    ]);
    const [trial, together] = rows;
    expect(trial!.reading).toMatchObject({ level: 'trial', word: 'costs' });
    // Between 0.5 and 0.8, by minutes.
    const { reading, specifications } = first([together!]);
    expect(reading.timeRatio).toBeGreaterThan(0.5);
    expect(reading.timeRatio).toBeLessThan(0.8);
    expect(specifications.filter(({ reported }) => reported)).toHaveLength(1);
    expect(specifications.length).toBeGreaterThan(1);
    expect(together!.pieces).toEqual({ with_ai: 72, without_ai: 72 });
  });

  test.each<[string, (speech: string) => NewRecord[], string, boolean]>([
    ['all with AI', (id) => work(id, 3, 1).map((one) => ({ ...one, arm: 'with_ai' as const })), 'no_with_ai', false],
    [
      'all without AI',
      (id) => work(id, 3, 1).map((one) => ({ ...one, arm: 'without_ai' as const })),
      'no_with_ai',
      false,
    ],
    [
      'everybody one way only',
      (id) => work(id, 6, 0.7).map((one) => ({ ...one, person: `${one.person} ${one.arm}` })),
      'nobody_with_both',
      true,
    ],
    ['one piece each way', (id) => work(id, 2, 0.7).slice(0, 2), 'too_few_pieces', false],
    [
      'minutes that never vary',
      (id) => work(id, 3, 1).map((one) => ({ ...one, minutes: 30 })),
      'not_comparable',
      false,
    ],
  ])('%s: a reason, and the models that can be fitted', async (name, made, reason, hasModels) => {
    const { speech, store, read } = await office();
    await store(made(speech));
    const [one, ...more] = await read();
    expect(more).toEqual([]);
    const expected = name === 'all with AI' ? 'no_without_ai' : reason;
    expect(one!.reading).toEqual({ kind: 'cannot_say', reason: expected });
    expect(one!.specifications.length > 0).toBe(hasModels);
    expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity/);
  });

  test('what is felt and forecast stands beside, from the pieces that say so', async () => {
    const { speech, store, read } = await office();
    const rows = work(speech, 3, 0.9, { expectedMinutes: 80, expectedMinutesWithAi: 40 });
    await store([...rows, row({ taskTypeId: speech, minutes: 30, byHandMinutes: 60 })]);
    const [told] = await read();
    expect([told!.forecastRatio, told!.feltRatio]).toEqual([expect.closeTo(0.5, 9), 0.5]);
  });

  test('a merged kind counts as the one that it was merged into, at once', async () => {
    const { context, speech, table, store, read } = await office();
    await store([...work(speech, 3, 0.6), ...work(table, 3, 0.6)]);
    expect(await read()).toHaveLength(3);
    await mergeTaskTypes(context, null, { id: speech, into: table });
    const [one, ...more] = await read();
    expect(more).toEqual([]);
    expect([one!.taskType!.id, one!.pieces.with_ai]).toEqual([table, 36]);
  });
});

test('what was computed of some files stays, until a file comes or goes', async () => {
  const { context, teamId, speech, store, read } = await office();
  await store(work(speech, 4, 0.6), 'a.csv');
  const one = await read();
  expect((await read())[0]!.specifications).toBe(one[0]!.specifications);
  await store(work(speech, 4, 0.9, { size: 4 }), 'b.csv');
  const two = await read();
  expect(two[0]!.files.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  expect(two[0]!.pieces.with_ai).toBe(2 * one[0]!.pieces.with_ai);
  await takeOutFile(context, null, { teamId, fileId: 2 });
  expect(await read()).toEqual(one);
  // The number of the file that went comes back, with other rows.
  await store(work(speech, 4, 1.2, { size: 4 }), 'c.csv');
  expect((await read())[0]!.files.map(({ id, name }) => [id, name])).toEqual([
    [1, 'a.csv'],
    [2, 'c.csv'],
  ]);
  expect(await read()).not.toEqual(two);
});

test('long lists are compared in a thread, with the same answer', async () => {
  const { context, teamId, speech, store } = await office();
  const rows = work(speech, 60, 0.7);
  expect(rows.length).toBeGreaterThan(300);
  await store(rows);
  const [aside] = await readRecordRows(context, teamId);
  expect(first([aside!]).reading.timeRatio).toBeCloseTo(0.7, 1);
});

test('leads are told of them beside the live figures, and what staff are told waits for none', async () => {
  const { context, teamId, speech, store } = await office();
  await store(work(speech, 2, 1));
  expect((await gatherTellable(context, teamId)).records.length).toBeGreaterThan(0);
  expect((await gatherLive(context, teamId)).records).toEqual([]);
});
