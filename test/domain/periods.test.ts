import { expect, test } from 'vitest';
import {
  firstDayOf,
  isQuarter,
  isYear,
  lastDayOf,
  periodBefore,
  quarterAfter,
  quarterBefore,
  quarterName,
  quarterNumber,
  quarterOf,
  sameOfLastYear,
} from '../../server/domain/periods.ts';

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-06-30', '2026-Q2'],
  ['2026-07-01', '2026-Q3'],
  ['2026-09-30', '2026-Q3'],
  ['2026-10-01', '2026-Q4'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s, by name and by number', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(quarterName(quarterNumber(day))).toBe(quarter);
});

test('numbers of quarters follow one another over a year’s end', () => {
  expect(quarterNumber('2027-01-01') - quarterNumber('2026-12-31')).toBe(1);
});

test('a quarter and a year end where the next begins, February included', () => {
  expect([firstDayOf('2026-Q1'), lastDayOf('2026-Q1')]).toEqual(['2026-01-01', '2026-03-31']);
  expect([firstDayOf('2026-Q4'), lastDayOf('2026-Q4')]).toEqual(['2026-10-01', '2026-12-31']);
  expect([firstDayOf('2028'), lastDayOf('2028')]).toEqual(['2028-01-01', '2028-12-31']);
});

test('before, after, and the same of last year', () => {
  expect([quarterBefore('2026-Q1'), quarterBefore('2026-Q2')]).toEqual(['2025-Q4', '2026-Q1']);
  expect([quarterAfter('2026-Q4'), quarterAfter('2026-Q3')]).toEqual(['2027-Q1', '2026-Q4']);
  expect([periodBefore('2026-Q1'), periodBefore('2026')]).toEqual(['2025-Q4', '2025']);
  expect(sameOfLastYear('2026-Q3')).toBe('2025-Q3');
});

test('only whole quarters and years are periods', () => {
  expect(['2026-Q1', '2026-Q4', '2026-Q0', '2026-Q5', '2026', '26-Q1'].map(isQuarter)).toEqual([
    ...[true, true, false, false, false, false],
  ]);
  expect(['2026', '2026-Q1', '202', '20260'].map(isYear)).toEqual([true, false, false, false]);
});
