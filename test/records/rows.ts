import type { NewRecord } from '../../server/records/new-record.ts';

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
