import { expect, test } from 'vitest';
import { amount, amountRange, clock, percentChange, percentRange } from '../../../web/words/figures.ts';

test('a change is rounded against AI, and not by what binary fractions add', () => {
  expect(percentChange(0.9)).toBe(-10);
  expect(percentChange(0.7549)).toBe(-24);
  expect(percentChange(1.181)).toBe(19);
  expect(percentChange(1.2)).toBe(20);
  expect(percentChange(1)).toBe(0);
});

test('below one percent, tenths are told', () => {
  expect(percentRange([1.003, 1.409])).toEqual([0.3, 41]);
  expect(percentRange([0.996, 1.0041])).toEqual([-0.4, 0.5]);
});

test('a range is never told narrower than it is', () => {
  expect(percentRange([0.855, 1.111])).toEqual([-15, 12]);
  expect(amountRange([555, 1640])).toEqual({ low: { value: 9, unit: 'hours' }, high: { value: 28, unit: 'hours' } });
  expect(amountRange([-100, 95])).toEqual({ low: { value: -2, unit: 'hours' }, high: { value: 2, unit: 'hours' } });
});

test('an end that would vanish in hours is told in minutes', () => {
  // −20 minutes, rounded towards zero in half hours, would read as nothing lost
  expect(amountRange([-2500, -20])).toEqual({
    low: { value: -42, unit: 'hours' },
    high: { value: -20, unit: 'minutes' },
  });
});

test('minutes up to an hour and a half, then coarser hours', () => {
  expect(amount(42, 'down')).toEqual({ value: 40, unit: 'minutes' });
  expect(amount(89, 'up')).toEqual({ value: 90, unit: 'minutes' });
  expect(amount(200, 'down')).toEqual({ value: 3, unit: 'hours' });
  expect(amount(-200, 'down')).toEqual({ value: -3.5, unit: 'hours' });
  expect(amount(1105, 'down')).toEqual({ value: 18, unit: 'hours' });
});

test('an account is told to the minute', () => {
  expect(clock(-1105)).toEqual({ hours: 18, minutes: 25 });
});
