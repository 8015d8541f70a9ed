import type { RecordSlice } from '../../db/records.ts';
import type { Context } from '../../server/context.ts';
import type { NewRecord } from '../../server/records/new-record.ts';
import { RecordSorter } from '../../server/records/sort-records.ts';

/** A row of a file; whatever it does not say is the plainest. */
export const row = (more: Partial<NewRecord> & Pick<NewRecord, 'taskTypeId'>): NewRecord => ({
  row: 1,
  person: 'Ana',
  rowId: null,
  day: '2026-02-20',
  arm: 'with_ai',
  coin: false,
  outcome: null,
  minutes: 30,
  reworkMinutes: 0,
  reworkReasons: [],
  size: 3,
  expectedMinutes: null,
  expectedMinutesWithAi: null,
  byHandMinutes: null,
  ...more,
});

/** Of a file that names no kind of work for all its rows. */
export function slicesOf({ tokenKey }: Context, teamId: string, rows: readonly NewRecord[]): Iterable<RecordSlice> {
  const sorter = new RecordSorter({ tokenKey, teamId, rowIdsOf: null });
  for (const one of rows) sorter.add(one);
  return sorter.slices();
}
