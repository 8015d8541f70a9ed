import { expect, test } from 'vitest';
import { daysAfter, proposedDays, trialBounds, weeksOf } from '../../server/domain/trial-days.ts';

test('days go over months, years and leap days', () => {
  expect(daysAfter('2026-02-28', 1)).toBe('2026-03-01');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
});

test('what is proposed begins on the coming Monday, ends on a Sunday, and is always allowed', () => {
  for (let day = '2026-03-01'; day < '2026-03-16'; day = daysAfter(day, 1)) {
    const { opensOn, closesOn } = proposedDays(day);
    expect([new Date(opensOn).getUTCDay(), new Date(closesOn).getUTCDay()]).toEqual([1, 0]);
    expect(opensOn > day && opensOn <= daysAfter(day, 7)).toBe(true);
    expect(weeksOf({ opensOn, closesOn })).toBe(6);
    const { earliestStart, latestStart, earliestEnd, latestEnd } = trialBounds(day, opensOn);
    expect(earliestStart <= opensOn && opensOn <= latestStart && earliestEnd <= closesOn && closesOn <= latestEnd).toBe(
      true,
    );
  }
});

test('three weeks at least, eight at most, both ends counted', () => {
  const bounds = trialBounds('2026-03-02', '2026-03-09');
  expect(bounds).toEqual({
    earliestStart: '2026-03-02',
    latestStart: '2026-03-30',
    earliestEnd: '2026-03-29',
    latestEnd: '2026-05-03',
  });
  const weeks = (closesOn: string) => weeksOf({ opensOn: '2026-03-09', closesOn });
  expect([weeks('2026-03-29'), weeks('2026-03-30'), weeks('2026-05-03')]).toEqual([3, 4, 8]);
});
