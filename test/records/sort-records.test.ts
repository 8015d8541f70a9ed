import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { recordsPerSlice } from '../../db/records.ts';
import type { NewRecord } from '../../server/records/new-record.ts';
import { RecordSorter } from '../../server/records/sort-records.ts';
import { row } from './rows.ts';

const identity = { tokenKey: new Uint8Array(32), teamId: 'team', rowIdsOf: null };
interface Sorted {
  id: string;
  row: number;
  minutes: number;
}

function sorted(rows: readonly NewRecord[]): Sorted[][] {
  const sorter = new RecordSorter(identity);
  for (const one of rows) sorter.add(one);
  return [...sorter.slices()].map(({ rows: count, json }) => {
    const slice: Sorted[] = JSON.parse(json);
    expect(slice).toHaveLength(count);
    return slice;
  });
}

const made = (at: number, more: Partial<NewRecord> = {}) =>
  row({ taskTypeId: 'kind', row: at, minutes: 1 + (at % 2_000), ...more });

test('rows come in the order of their ids, a thousand at a time, whether memory holds them or not, and leave no file', () => {
  // 300 bytes each: the larger list is more than the 4 MB that are held.
  for (const rows of [recordsPerSlice, recordsPerSlice + 1, 30_000]) {
    const slices = sorted(Array.from({ length: rows }, (_, at) => made(at)));
    expect(slices.map((slice) => slice.length)).toEqual([
      ...Array.from({ length: Math.floor(rows / recordsPerSlice) }, () => recordsPerSlice),
      ...(rows % recordsPerSlice > 0 ? [rows % recordsPerSlice] : []),
    ]);
    const ids = slices.flat().map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(
      slices
        .flat()
        .map(({ row }) => row)
        .sort((one, other) => one - other),
    ).toEqual(Array.from({ length: rows }, (_, at) => at));
  }
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('shixiao-rows-'))).toEqual([]);
});

test('rows that say the same are told apart by their number alone, so that another order of the file gives the same ids', () => {
  const rows = [made(1, { minutes: 5 }), made(2, { minutes: 5 }), made(3, { minutes: 6 })];
  const ids = (list: readonly NewRecord[]) =>
    sorted(list)
      .flat()
      .map(({ id, minutes }) => [id, minutes]);
  expect(new Set(ids(rows).map(([id]) => id)).size).toBe(3);
  expect(ids(rows.toReversed())).toEqual(ids(rows));
});

test('an id of the file’s own decides alone', () => {
  const [one] = sorted([made(1, { rowId: 'a', minutes: 5 })]).flat();
  const [other] = sorted([made(9, { rowId: 'a', minutes: 7 })]).flat();
  const [third] = sorted([made(9, { rowId: 'b', minutes: 7 })]).flat();
  expect(one!.id).toBe(other!.id);
  expect(one!.id).not.toBe(third!.id);
});
