import { describe, expect, test } from 'vitest';
import answers from './layouts/answers.json' with { type: 'json' };
import expected from './layouts/expected.json' with { type: 'json' };
import { bytesOf, layouts, readLayout } from './layouts.ts';

type Told = Awaited<ReturnType<typeof readLayout>> & { answered?: unknown; asked?: string[] };
const table = expected as unknown as Record<string, Told>;
const said = answers as Record<string, object>;

/** What each must come to by its own words, whatever the table beside this file says. */
const musts: Record<string, { minutes?: number; rows?: number; day?: string }> = {
  '001-kimai-csv-decimal': { minutes: 90, rows: 6 },
  '002-kimai-xlsx-hhmm': { minutes: 90, rows: 6 },
  '003-toggl-detailed': { minutes: 90, rows: 6, day: '2025-10-01' },
  '005-clockify-detailed': { minutes: 90, rows: 6, day: '2025-10-01' },
  '007-harvest-point': { minutes: 90 },
  '008-solidtime-start-end': { minutes: 90 },
  '010-jira-1h30m': { minutes: 90 },
  '011-tempo-hours': { minutes: 90 },
  '013-timewarrior': { minutes: 90 },
  '016-zh-hours-gongshi': { minutes: 90 },
  '017-zh-hours-yongshi': { minutes: 90 },
  '018-zh-title-rows': { minutes: 90, rows: 6 },
  '020-zh-total-row': { minutes: 90, rows: 6 },
  '022-xlsx-time-cell': { minutes: 90 },
  '024-xlsx-serial-date': { day: '2025-10-01' },
  '026-xlsx-formula-no-cache': { rows: 0 },
  '028-sep-line': { minutes: 10.5, rows: 2 },
  '030-tab-decimal-comma': { minutes: 10.5 },
  '032-comma-thousand': { minutes: 1200 },
  '034-gbk': { rows: 2 },
  '035-gb18030-rare': { rows: 2 },
  '044-writing-experiment': { minutes: 15.25 },
  '046-ms-duration': { minutes: 30 },
  '052-hours-header-en': { minutes: 90, rows: 3 },
  '066-xlsx-float-noise': { minutes: 30 },
  '067-xlsx-date-fmt31': { day: '2025-10-01' },
  '068-xlsx-date-fmt57': { day: '2025-10-01' },
  '069-xlsx-date-custom-zh': { day: '2025-10-01' },
  '070-xlsx-1904': { day: '2025-10-01' },
  '071-xlsx-datetime-late': { day: '2025-10-01' },
  '101-big5': { minutes: 30, rows: 2 },
  '105-kimai-seconds': { minutes: 90 },
  '106-jira-days': { minutes: 600 },
  '110-hours-generic': { minutes: 90 },
  '132-md': { day: '2025-10-01' },
  '202-clockify-summary': { minutes: 90 },
  '203-harvest-fr': { minutes: 90, day: '2025-10-03' },
  '206-redmine-fr': { minutes: 90, day: '2025-10-01' },
  '209-dingtalk-form': { minutes: 90, rows: 2 },
  '210-wecom-report': { minutes: 90, rows: 3 },
  '212-wjx-survey': { minutes: 90, rows: 3 },
  '213-minguo': { minutes: 30, day: '2025-10-01' },
  '215-german-hours': { minutes: 90, rows: 2 },
  '217-dutch': { minutes: 90, rows: 2 },
  '219-nbsp-thin': { minutes: 1_200, rows: 3 },
  '220-zero-negative': { minutes: 45, rows: 1 },
  '223-two-line-header': { minutes: 90, rows: 2 },
  '224-gov-ledger': { minutes: 90, rows: 3, day: '2025-10-01' },
  '226-wide-measured': { minutes: 30, rows: 3 },
  '230-text-quotes-semicolon-time': { minutes: 90, day: '2025-10-01' },
  '237-unix-times': { minutes: 90, rows: 4, day: '2025-03-03' },
  '238-tool-none': { minutes: 120, rows: 4 },
  '240-google-form': { minutes: 45, rows: 4, day: '2025-03-03' },
  '242-notion': { minutes: 45, rows: 4 },
  '243-jira-assignee': { minutes: 600, rows: 4 },
  '248-elapsed-s': { minutes: 22.0875 },
  '249-from-to-in-one': { minutes: 90, rows: 4, day: '2025-03-03' },
  '251-month-point-day': { rows: 4, day: '2025-03-04' },
  '252-two-digit-year-first': { rows: 4, day: '2025-03-04' },
  '253-days-that-are-none': { rows: 0 },
  '257-asana': { minutes: 90, rows: 4, day: '2025-03-03' },
  '260-sample-row': { minutes: 45, rows: 4 },
  '264-unit-column': { minutes: 90, rows: 4 },
  '265-hours-minutes-two-lines': { minutes: 90, rows: 3 },
};

describe('layouts that offices and trackers write', () => {
  test('there are enough of them, and each is expected', () => {
    expect(layouts.length).toBeGreaterThan(100);
    expect(Object.keys(table)).toEqual(layouts);
  });

  test.each(layouts)('%s: guessed, asked, taken, left out and bad as expected', async (layout) => {
    const told = await readLayout(bytesOf(layout));
    const { answered, ...unanswered } = table[layout]!;
    if (said[layout] === undefined) return expect(told).toEqual(unanswered);
    expect(told).toMatchObject(unanswered);
    expect(await readLayout(bytesOf(layout), said[layout])).toEqual(answered);
  });

  test.each(Object.entries(musts))('%s comes to its value, or asks first', async (layout, { minutes, rows, day }) => {
    const told = await readLayout(bytesOf(layout), said[layout]);
    if (!('first' in told)) return expect.fail('refused');
    const [, , ownMinutes, ownDay] = (told.first[0] ?? '').split(' | ');
    if (minutes !== undefined) expect(Number(ownMinutes)).toBe(minutes);
    if (day !== undefined) expect(ownDay).toBe(day);
    if (rows !== undefined) expect(told.rows!.split(' ')[0]).toBe(String(rows));
  });

  test('at most one question in the median, and none for what a known program wrote with all that is needed', async () => {
    const counts = layouts.map((layout) => table[layout]!.asked?.length ?? 0).sort((one, other) => one - other);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(1);
    for (const layout of [
      '001',
      '002',
      '003',
      '004',
      '005',
      '007',
      '008',
      '010',
      '011',
      '016',
      '017',
      '018',
      '105',
      '106',
      '130',
      '137',
    ])
      expect(table[layouts.find((name) => name.startsWith(layout))!]!.asked ?? []).toEqual([]);
  });
});
