import { expect, test } from 'vitest';
import { coarseSeconds, dayProblems } from '../../server/entries/day.ts';

const at = (iso: string) => ({ clock: () => new Date(iso) });
const codes = (now: string, day: string) => dayProblems(at(now), day).map(({ code }) => code);

test('a day is a future one only where it has begun nowhere on earth', () => {
  // Ten o'clock in Greenwich is midnight at UTC+14.
  expect(codes('2026-03-02T09:59:59Z', '2026-03-03')).toEqual(['future_day']);
  expect(codes('2026-03-02T10:00:00Z', '2026-03-03')).toEqual([]);
  expect(codes('2026-03-02T10:00:00Z', '2026-03-04')).toEqual(['future_day']);
});

test('four hundred days back, and no more', () => {
  expect(codes('2026-03-02T00:00:00Z', '2025-01-26')).toEqual([]);
  expect(codes('2026-03-02T00:00:01Z', '2025-01-26')).toEqual(['too_old']);
  expect(codes('2026-03-02T00:00:00Z', '2025-01-25')).toEqual(['too_old']);
});

test.each([
  [1, 5],
  [5, 5],
  [6, 10],
  [61, 90],
  [600, 600],
  [4_000, 600],
])('%i seconds are kept as %i', (seconds, kept) => {
  expect(coarseSeconds(seconds)).toBe(kept);
});

test('no seconds are none', () => {
  expect(coarseSeconds(null)).toBeNull();
});
