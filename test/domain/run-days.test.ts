import { expect, test } from 'vitest';
import {
  daysBefore,
  firstRunAfter,
  latestRunDay,
  nextRunDay,
  runDayOfMonth,
  wallClock,
} from '../../server/domain/run-days.ts';

test('the run of a month is in the night to its first Monday, at three o’clock there', () => {
  // 6 April 2026 is the first Monday; in Shanghai it is three o’clock there at seven in the evening of the day before in UTC.
  const zone = 'Asia/Shanghai';
  expect(latestRunDay(new Date('2026-04-05T18:59:59Z'), zone)).toBe('2026-03-02');
  expect(latestRunDay(new Date('2026-04-05T19:00:00Z'), zone)).toBe('2026-04-06');
  expect(nextRunDay(new Date('2026-04-05T18:59:59Z'), zone)).toBe('2026-04-06');
  expect(nextRunDay(new Date('2026-04-05T19:00:00Z'), zone)).toBe('2026-05-04');
});

test('a first Monday on the first and on the seventh; the turn of a year; another zone', () => {
  expect(latestRunDay(new Date('2026-06-01T12:00:00Z'), 'UTC')).toBe('2026-06-01');
  expect(latestRunDay(new Date('2026-06-01T02:59:00Z'), 'UTC')).toBe('2026-05-04');
  expect(nextRunDay(new Date('2026-08-31T12:00:00Z'), 'UTC')).toBe('2026-09-07');
  expect(nextRunDay(new Date('2026-12-31T12:00:00Z'), 'UTC')).toBe('2027-01-04');
  expect(latestRunDay(new Date('2027-01-04T07:30:00Z'), 'America/New_York')).toBe('2026-12-07');
  expect(latestRunDay(new Date('2027-01-04T08:00:00Z'), 'America/New_York')).toBe('2027-01-04');
});

test('a wall clock shows the day and the hour there', () => {
  expect(wallClock(new Date('2026-03-01T16:00:00Z'), 'Asia/Shanghai')).toEqual({ day: '2026-03-02', hour: 0 });
  expect(wallClock(new Date('2026-03-01T15:59:00Z'), 'Asia/Shanghai')).toEqual({ day: '2026-03-01', hour: 23 });
  expect(daysBefore('2026-03-02', 7)).toBe('2026-02-23');
});

test('the run later than a day is this month’s before its Monday, and the next month’s on it', () => {
  expect(runDayOfMonth('2026-04-30')).toBe('2026-04-06');
  expect(firstRunAfter('2026-04-05')).toBe('2026-04-06');
  expect(firstRunAfter('2026-04-06')).toBe('2026-05-04');
  expect(firstRunAfter('2026-12-07')).toBe('2027-01-04');
});
