import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { StorageBusy } from '../../db/failures.ts';
import { listRecordFiles } from '../../db/record-files.ts';
import { readPieces, recordsPerSlice } from '../../db/records.ts';
import { insertTeam } from '../../db/teams.ts';
import type { Query, Writer } from '../../db/writer.ts';
import { newId } from '../../server/access/tokens.ts';
import type { Context } from '../../server/context.ts';
import { alone } from '../../server/records/alone.ts';
import { clearUnfinishedRecords } from '../../server/records/clear-file.ts';
import type { NewRecord } from '../../server/records/new-record.ts';
import { type RecordsToStore, storeRecords } from '../../server/records/store-records.ts';
import { takeOutFile } from '../../server/records/take-out-file.ts';
import { addTaskType, addTeam } from '../support/builders.ts';
import { freshContext } from '../support/context.ts';
import { row, slicesOf } from './rows.ts';

async function office() {
  const context = await freshContext();
  const teamId = await addTeam(context, 'Team');
  const taskTypeId = await addTaskType(context, 'Speech');
  const made = (more: Partial<NewRecord>) => row({ taskTypeId, ...more });
  const store = (rows: readonly NewRecord[], more: Partial<RecordsToStore> = {}) =>
    storeRecords(context, null, {
      teamId,
      fileName: 'ledger.csv',
      source: 'command',
      slices: slicesOf(context, teamId, rows),
      ...more,
    });
  return { context, teamId, taskTypeId, made, store };
}

/** Every row that counts, of every complete file of a team. */
async function counting({ db }: Context, teamId: string) {
  const files = await listRecordFiles(db, teamId);
  const pieces = await Promise.all(files.map(({ id }) => readPieces(db, { fileId: id, after: '', most: 100_000 })));
  return pieces.flat();
}

const minutesOf = async (context: Context, teamId: string) =>
  (await counting(context, teamId)).map(({ minutes }) => minutes).sort((one, other) => one - other);

const count = async ({ db }: Context, table: string) =>
  (await db.all<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)))[0]!.n;

describe('storing', () => {
  test('rows come in once: the same file again adds none, and leaves no file', async () => {
    const { context, teamId, made, store } = await office();
    const rows = [made({ minutes: 10 }), made({ minutes: 20, person: 'Bo' }), made({ minutes: 20, person: 'Bo' })];
    expect(await store(rows)).toEqual({ fileId: 1, added: 3, changed: 0, unchanged: 0, foreignRows: [] });
    expect(await store(rows)).toEqual({ fileId: null, added: 0, changed: 0, unchanged: 3, foreignRows: [] });
    expect(await minutesOf(context, teamId)).toEqual([10, 20, 20]);
    expect(await listRecordFiles(context.db, teamId)).toEqual([
      { id: 1, name: 'ledger.csv', source: 'command', broughtOn: '2026-03-02', by: null, rows: 3 },
    ]);
  });

  test('one person of two files is one; of two teams are two, and no name is kept', async () => {
    const { context, teamId, taskTypeId, made, store } = await office();
    await store([made({ minutes: 10 })]);
    await store([made({ minutes: 11 })]);
    const other = newId(context);
    await context.writer.commit(insertTeam(context.db, { id: other, name: 'Other', parentId: null, joinCode: null }));
    const slices = slicesOf(context, other, [row({ taskTypeId })]);
    await storeRecords(context, null, { teamId: other, fileName: 'x', source: 'api', slices });
    const people = await context.db.all<{ team_id: string; name_hash: string }>(sql`select * from record_people`);
    expect(people.map(({ team_id }) => team_id).sort()).toEqual([teamId, other].sort());
    expect(new Set(people.map(({ name_hash }) => name_hash)).size).toBe(2);
    expect(JSON.stringify(people)).not.toContain('Ana');
  });

  test('with ids of its own a changed row counts in place of the former one, and a row of somebody else’s is refused', async () => {
    const { context, teamId, made, store } = await office();
    await store([made({ rowId: 'a', minutes: 10 }), made({ rowId: 'b', minutes: 20, row: 2 })]);
    const again = [made({ rowId: 'a', minutes: 15, day: null }), made({ rowId: 'b', minutes: 20, row: 2 })];
    expect(await store(again, { dryRun: true })).toMatchObject({ fileId: null, changed: 1, unchanged: 1 });
    expect(await minutesOf(context, teamId)).toEqual([10, 20]);
    expect(await store(again)).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    const stored = await counting(context, teamId);
    expect(stored.map(({ minutes, day }) => [minutes, day]).sort()).toEqual([
      // The file did not say a day: the one that stood stays.
      [15, '2026-02-20'],
      [20, '2026-02-20'],
    ]);

    const foreign = [made({ rowId: 'b', person: 'Bo', row: 7 }), made({ rowId: 'c', minutes: 33, row: 8 })];
    expect(await store(foreign)).toMatchObject({ fileId: null, added: 1, foreignRows: [7] });
    expect(await minutesOf(context, teamId)).toEqual([15, 20]);
    expect(await store(foreign, { skipForeign: true })).toMatchObject({ fileId: 3, added: 1, foreignRows: [7] });
    expect(await minutesOf(context, teamId)).toEqual([15, 20, 33]);
  });

  test('a name of a file that holds somebody’s number is not kept', async () => {
    const { context, teamId, made, store } = await office();
    await store([made({})], { fileName: '13812345678.csv' });
    expect((await listRecordFiles(context.db, teamId))[0]).toMatchObject({ name: '' });
  });
});

describe('taking out', () => {
  test('leaves nothing of the file, and what it had corrected counts again, by way of the last correction', async () => {
    const { context, teamId, made, store } = await office();
    await store([made({ rowId: 'a', minutes: 10 }), made({ rowId: 'b', minutes: 50 })]);
    await store([made({ rowId: 'a', minutes: 20 }), made({ rowId: 'c', minutes: 60, person: 'Bo' })]);
    await store([made({ rowId: 'a', minutes: 30 })]);
    expect(await minutesOf(context, teamId)).toEqual([30, 50, 60]);
    await takeOutFile(context, null, { teamId, fileId: 2 });
    expect(await minutesOf(context, teamId)).toEqual([30, 50]);
    await takeOutFile(context, null, { teamId, fileId: 3 });
    expect(await minutesOf(context, teamId)).toEqual([10, 50]);
    await takeOutFile(context, null, { teamId, fileId: 1 });
    for (const table of ['records', 'record_files', 'record_people']) expect(await count(context, table)).toBe(0);
    const acts = await context.db.all<{ action: string; details: string }>(sql`select action, details from audit`);
    expect(acts.filter(({ action }) => action === 'records_taken_out')).toHaveLength(3);
    expect(acts[3]!.details).toBe('{"file":"ledger.csv"}');
  });

  test('only of one’s own team, and only once', async () => {
    const { context, teamId, made, store } = await office();
    await store([made({})]);
    await expect(takeOutFile(context, null, { teamId: newId(context), fileId: 1 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await takeOutFile(context, null, { teamId, fileId: 1 });
    await expect(takeOutFile(context, null, { teamId, fileId: 1 })).rejects.toMatchObject({ code: 'not_found' });
  });
});

/** The process ends when it has asked for so many commits. */
function dyingAfter(context: Context, commits: number): Context {
  let asked = 0;
  const commit: Writer['commit'] = (...queries: Query[]) =>
    asked++ < commits ? context.writer.commit(...queries) : Promise.reject(new Error('died'));
  return { ...context, writer: { ...context.writer, commit } };
}

describe('cut off', () => {
  test('at any commit: nothing of the new file is seen, what stood still stands, and the next start clears it', async () => {
    // The lease, the beginning, three slices, the end.
    for (let commits = 1; commits < 6; commits++) {
      const { context, teamId, made, store } = await office();
      await store([made({ rowId: 'a', minutes: 1 })]);
      const rows = Array.from({ length: 2_100 }, (_, at) =>
        made({ rowId: `r${at}`, minutes: 5, person: `P${at % 3}` }),
      );
      const making = {
        made: { teamId: null, taskTypeIds: [] },
        queries: [],
      };
      const cut = dyingAfter(context, commits);
      const brought = { teamId, fileName: 'b.csv', source: 'browser' as const, making };
      const slices = slicesOf(context, teamId, [...rows, made({ rowId: 'a', minutes: 2 })]);
      await expect(storeRecords(cut, null, { ...brought, slices })).rejects.toThrow('died');
      expect(await minutesOf(context, teamId), `${commits} commits`).toEqual([1]);
      expect(await listRecordFiles(context.db, teamId)).toHaveLength(1);

      context.setNow('2026-03-02T09:05:00');
      await clearUnfinishedRecords(context);
      expect(await minutesOf(context, teamId)).toEqual([1]);
      expect([await count(context, 'records'), await count(context, 'record_people')]).toEqual([1, 1]);
      expect(await store([...rows, made({ rowId: 'a', minutes: 2 })])).toMatchObject({ added: 2_100, changed: 1 });
    }
  });

  test('the team and the kind of work that it had made go too, unless somebody uses them by then', async () => {
    for (const used of [false, true]) {
      const { context } = await office();
      const [teamId, taskTypeId] = [newId(context), newId(context)];
      const making = {
        made: { teamId, taskTypeIds: [taskTypeId] },
        queries: [
          insertTeam(context.db, { id: teamId, name: 'New', parentId: null, joinCode: null }),
          { toSQL: () => ({ sql: 'insert into task_types (id, position) values (?, 99)', params: [taskTypeId] }) },
        ],
      };
      // The lease, and the beginning.
      const slices = slicesOf(context, teamId, [row({ taskTypeId })]);
      const input = { teamId, fileName: 'x', source: 'command' as const, slices, making };
      await expect(storeRecords(dyingAfter(context, 2), null, input)).rejects.toThrow('died');
      if (used)
        await context.writer.commit({
          toSQL: () => ({
            sql: 'insert into teams (id, name, parent_id) values (?, ?, ?)',
            params: [newId(context), 'Child', teamId],
          }),
        });
      context.setNow('2026-03-02T09:05:00');
      expect(await clearUnfinishedRecords(context)).toBe(1);
      const teams = await context.db.all<{ name: string }>(sql`select name from teams where id = ${teamId}`);
      expect(teams).toEqual(used ? [{ name: 'New' }] : []);
      expect(await context.db.all(sql`select 1 from task_types where id = ${taskTypeId}`)).toEqual([]);
    }
  });

  test('while somebody else holds the records nobody clears what they store; a holder that died is waited out', async () => {
    const { context, made, store } = await office();
    await expect(
      alone(context, () => alone(context, async () => 'never', { patienceMilliseconds: 10 })),
    ).rejects.toThrow(StorageBusy);
    let holds = true;
    const held = alone(context, async () => {
      while (holds) await sleep(5);
    });
    const second = store([made({})]);
    await sleep(30);
    expect(await count(context, 'record_files')).toBe(0);
    holds = false;
    await held;
    expect(await second).toMatchObject({ added: 1 });
  });
});

test('staff’s notes are stored between two slices', async () => {
  const { context, made, store } = await office();
  const order: string[] = [];
  const rows = Array.from({ length: 5 * recordsPerSlice }, (_, at) => made({ minutes: 5 + at / 100 }));
  const note = vi.fn(async (rowsStored: number) => {
    await context.writer.commit({ toSQL: () => ({ sql: 'select 1', params: [] }) });
    order.push(`note at ${rowsStored}`);
  });
  await store(rows, { progress: (stored) => void note(stored) }).then(() => order.push('stored'));
  expect(order).toEqual([...[1, 2, 3, 4, 5].map((slice) => `note at ${slice * recordsPerSlice}`), 'stored']);
});
