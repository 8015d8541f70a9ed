import { expect, test } from 'vitest';
import { headerDenies, headerSaysAi } from '../../server/imports/arm-values.ts';
import { judgeMinutes } from '../../server/imports/durations.ts';
import { readFromTo } from '../../server/imports/span.ts';
import { withUnit } from '../../server/imports/units.ts';

test.each([
  ['9:00-10:30', { from: 540, minutes: 90 }],
  ['14:00—16:00', { from: 840, minutes: 120 }],
  ['9点至10点半', { from: 540, minutes: 90 }],
  ['10:30-9:00', { from: 630, minutes: -90 }],
  ['30-40 min', null],
  ['2025-03-03', null],
  ['1:30', null],
])('%s is from when to when, or nothing of the kind', (text, read) => {
  expect(readFromTo(text)).toEqual(read);
});

const fromTo = (cells: readonly string[]) =>
  judgeMinutes(
    { at: 0, name: '用时', label: '用时', cells },
    {
      answers: {},
      delimiter: ',',
      noteUnit: null,
      readyUnit: undefined,
      readyHoursPerDay: undefined,
      start: null,
      end: null,
    },
  ).reading.fromTo;

test('from five in the morning a span is a time of day; before, it may as well be a guess between two lengths', () => {
  expect(fromTo(['5:00-6:30'])).toBe(true);
  expect(fromTo(['4:59-6:30'])).toBe(false);
  expect(fromTo(['1:00-1:30', '2:00-3:00'])).toBe(false);
});

test('more than half of the cells make a column one of spans', () => {
  expect(fromTo(['9:00-10:30', '10:00-11:00', '45'])).toBe(true);
  expect(fromTo(['9:00-10:30', '45'])).toBe(false);
});

test('who denies that AI was used, and who only asks', () => {
  for (const name of ['是否未使用AI', '未用AI', '没用AI', 'without AI', 'No AI'])
    expect(headerDenies(name), name).toBe(true);
  for (const name of [
    '是否使用AI',
    '有没有用AI',
    '有没使用AI',
    '用没用AI',
    '用不用AI',
    '有无使用AI',
    '是不是用AI',
    '有冇用AI',
    'AI used',
  ])
    expect(headerDenies(name), name).toBe(false);
});

test('who can or would is not who did', () => {
  for (const name of ['是否会用AI', '是否了解AI', 'Would you use AI again?', '用AI件数'])
    expect(headerSaysAi(name), name).toBe(false);
  for (const name of ['是否使用AI', 'Did you use AI?', '有没使用AI']) expect(headerSaysAi(name), name).toBe(true);
});

test('a unit of its own column goes with a bare number only', () => {
  expect(withUnit('1.5', '小时')).toBe('1.5 小时');
  expect(withUnit('45分钟', '小时')).toBe('45分钟');
  expect(withUnit('1.5', '综合科')).toBe('1.5');
  expect(withUnit('', '小时')).toBe('');
});
