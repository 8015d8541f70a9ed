import { expect, test } from 'vitest';
import { monthsAfter } from '../../../web/task/review-day.tsx';

test('a month later is the same day, or the last of a shorter month', () => {
  expect(monthsAfter(new Date(2026, 0, 15), 3)).toBe('2026-04-15');
  expect(monthsAfter(new Date(2026, 0, 31), 1)).toBe('2026-02-28');
  expect(monthsAfter(new Date(2026, 7, 31), 6)).toBe('2027-02-28');
  expect(monthsAfter(new Date(2026, 11, 1), 1)).toBe('2027-01-01');
});
