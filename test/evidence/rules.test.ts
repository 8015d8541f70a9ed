import { describe, expect, test } from 'vitest';
import type { Arm } from '../../db/vocabulary.ts';
import { peopleBand } from '../../server/evidence/band.ts';
import { beforeAndAfter } from '../../server/evidence/before-after.ts';
import { addPiece, emptyCell } from '../../server/evidence/cell.ts';
import { coin } from '../../server/evidence/coin.ts';
import { intervalHistory, presentableHistory } from '../../server/evidence/history.ts';
import { quantileDots } from '../../server/evidence/minutes-saved.ts';
import { moreEntries } from '../../server/evidence/more-entries.ts';
import { isSufficient, type RestingState, restingOf } from '../../server/evidence/resting.ts';
import { followingOf, presentableFollowing, type Start } from '../../server/evidence/trial-shares.ts';
import { verdictOf } from '../../server/evidence/verdict.ts';
import { weekOf } from '../../server/evidence/week.ts';
import { seeded } from '../support/random.ts';
import { atomsOf, office, piece } from './builders.ts';

test.each([
  [[0.7, 0.99], 'probably_saves', 'saves'],
  [[1.01, 1.3], 'probably_costs', 'costs'],
  [[0.9, 1.1], 'no_clear_difference', 'no_clear_difference'],
  [[0.92, 0.99], 'probably_saves', 'saves'],
  [[0.8, 1.05], 'too_early', 'too_early'],
  [[1, 1.2], 'too_early', 'too_early'],
] as const)('interval %j: %s, in a trial %s', (interval, compared, trial) => {
  expect(verdictOf(interval, 'compared')).toBe(compared);
  expect(verdictOf(interval, 'trial')).toBe(trial);
});

test('bands of people', () => {
  expect([4, 5, 9, 10, 49, 99, 100, 5_000].map(peopleBand)).toEqual([
    null,
    { from: 5, to: 9 },
    { from: 5, to: 9 },
    { from: 10, to: 19 },
    { from: 20, to: 49 },
    { from: 50, to: 99 },
    { from: 100, to: null },
    { from: 100, to: null },
  ]);
});

describe('resting', () => {
  const state: RestingState = {
    sufficient: true,
    restedOn: '2026-01-01',
    toolChangedOn: null,
    entriesSinceReopening: 0,
    today: '2026-03-31',
  };
  test('enough: settled, narrow, eight people', () => {
    expect(isSufficient('probably_saves', [0.6, 0.8], 8)).toBe(true);
    expect(isSufficient('probably_saves', [0.6, 0.8], 7)).toBe(false);
    expect(isSufficient('probably_saves', [0.6, 0.82], 8)).toBe(false);
    expect(isSufficient('too_early', [0.9, 1.15], 50)).toBe(false);
  });
  test('rests, reopens after 90 days for ten entries, rests again', () => {
    expect(restingOf({ ...state, sufficient: false })).toEqual({ kind: 'open', reason: 'not_enough_known' });
    expect(restingOf({ ...state, restedOn: null })).toEqual({ kind: 'resting', since: null });
    expect(restingOf(state)).toEqual({ kind: 'resting', since: '2026-01-01' });
    const over = { ...state, today: '2026-04-01' };
    expect(restingOf(over)).toEqual({ kind: 'reopened', reason: 'ninety_days_over', entriesLeft: 10 });
    expect(restingOf({ ...over, entriesSinceReopening: 9 })).toMatchObject({ kind: 'reopened', entriesLeft: 1 });
    expect(restingOf({ ...over, entriesSinceReopening: 10 })).toEqual({ kind: 'resting', since: null });
  });
  test('a change of tool reopens at once; one before the rest does not', () => {
    expect(restingOf({ ...state, toolChangedOn: '2026-02-01' })).toMatchObject({ reason: 'tool_changed' });
    expect(restingOf({ ...state, toolChangedOn: '2025-12-31' })).toMatchObject({ kind: 'resting' });
  });
});

describe('the coin', () => {
  const arms = (seed: number, starts: number) => Array.from({ length: starts }, (_, at) => coin(at, seeded(seed)));
  test('the same start always gets the same arm; another trial gets other ones', () => {
    expect(arms(1, 40)).toEqual(arms(1, 40));
    expect(arms(1, 40)).not.toEqual(arms(2, 40));
  });
  test('arms stay even within a block, and each position is a fair toss', () => {
    for (let seed = 0; seed < 50; seed++) {
      let ahead = 0;
      for (const arm of arms(seed, 60)) {
        ahead += arm === 'with_ai' ? 1 : -1;
        expect(Math.abs(ahead)).toBeLessThanOrEqual(3);
      }
    }
    for (const position of [0, 3, 5]) {
      const withAi = Array.from({ length: 2_000 }, (_, seed) => coin(position, seeded(seed * 7919)));
      const share = withAi.filter((arm: Arm) => arm === 'with_ai').length / 2_000;
      // ± 4 standard errors of 1.1 %.
      expect(Math.abs(share - 0.5)).toBeLessThan(0.045);
    }
  });
  test('refuses what is no position', () => {
    expect(() => coin(-1, seeded(1))).toThrow(RangeError);
    expect(() => coin(1.5, seeded(1))).toThrow(RangeError);
  });
});

test('abandoned and not followed, by assigned arm, from the floor up', () => {
  const starts: Start[] = ['a', 'b', 'c', 'd', 'e'].flatMap((contributor, at) => [
    { contributor, assigned: 'with_ai', finished: at > 0, followed: at > 0 ? at > 1 : null },
    { contributor, assigned: 'with_ai', finished: true, followed: true },
  ]);
  const following = followingOf(starts, 5);
  // 1 of 10 abandoned; of the 9 others 1 did not follow.
  expect(following.with_ai.abandonedShare).toBeCloseTo(0.1, 12);
  expect(following.with_ai.notFollowedShare).toBeCloseTo(1 / 9, 12);
  expect(presentableFollowing(following).with_ai).toEqual({ abandonedShare: 0.1, notFollowedShare: 0.1 });
  expect(following.without_ai).toEqual({ abandonedShare: null, notFollowedShare: null });
  expect(followingOf(starts, 6).with_ai.abandonedShare).toBeNull();
});

describe('over time', () => {
  const on = (publishedOn: string, factor: number) =>
    atomsOf(
      office(
        6,
        [20, 24, 29].map((minutes) => factor * minutes),
        [40, 47, 52],
      ),
      { publishedOn },
    );
  const atoms = [...on('2026-03-20', 2), ...on('2026-03-01', 1), ...on('2026-03-10', 1)];

  test('a moment for each day of publication, in order, narrowing while nothing changes', () => {
    const moments = intervalHistory(atoms, { clusterBy: 'contributor' });
    expect(moments.map(({ publishedOn }) => publishedOn)).toEqual(['2026-03-01', '2026-03-10', '2026-03-20']);
    const [first, second] = moments;
    expect(second!.interval[1] / second!.interval[0]).toBeLessThan(first!.interval[1] / first!.interval[0]);
    expect(first).toMatchObject({ level: 'compared', verdict: 'probably_saves' });
    expect(presentableHistory(moments)[0]!.timeRatio).toBeCloseTo(first!.timeRatio, 3);
  });

  test('before and after a decision: its own day belongs to neither, the caution always goes with it', () => {
    const found = beforeAndAfter(atoms, '2026-03-10', { clusterBy: 'contributor' });
    expect(found).toMatchObject({ caution: 'regression_to_the_mean', comparable: true });
    if (found.before.kind !== 'estimated' || found.after.kind !== 'estimated') throw new Error('both have intervals');
    expect(found.before.timeRatio).toBeLessThan(0.6);
    expect(found.after.timeRatio).toBeGreaterThan(0.9);
    expect(beforeAndAfter(atoms, '2026-03-20', { clusterBy: 'contributor' })).toMatchObject({
      comparable: false,
      after: { kind: 'withheld', reason: 'nothing_yet' },
    });
  });
});

test('twenty dots: rising savings, half of them below the estimate, all but one in forty within the interval', () => {
  const dots = quantileDots(Math.log(0.8), 0.3);
  expect(dots).toHaveLength(20);
  expect(dots.filter((ratio) => ratio > 0.8)).toHaveLength(10);
  expect(dots).toEqual(dots.toSorted((one, other) => other - one));
  expect(dots[0]).toBeCloseTo(0.8 * Math.exp(0.3), 6);
});

test('how many more entries: a coarse guess that grows with the width', () => {
  expect(moreEntries(-0.2, 0.21, 100)).toEqual({ from: 20, to: 50 });
  expect(moreEntries(-0.2, 0.6, 100)).toEqual({ from: 500, to: null });
  // On the edge of "no clear difference" neither end of the band may be crossed: the nearer aim counts.
  expect(moreEntries(0, 0.1, 300)).toEqual({ from: 50, to: 100 });
});

test('impossible pieces are refused', () => {
  const cell = emptyCell('p0', 'with_ai');
  const add = (said: Parameters<typeof piece>[0]) => () => addPiece(cell, piece({ arm: 'with_ai', ...said }), 1);
  expect(add({ minutes: 0 })).toThrow(RangeError);
  expect(add({ minutes: Number.NaN })).toThrow(RangeError);
  expect(add({ reworkMinutes: -1 })).toThrow(RangeError);
  expect(add({ size: 6 })).toThrow(RangeError);
  expect(add({ expectedMinutes: 0 })).toThrow(RangeError);
  expect(add({ arm: 'without_ai' })).toThrow(RangeError);
  expect(add({ day: 'yesterday' })).toThrow(RangeError);
  expect(cell).toEqual(emptyCell('p0', 'with_ai'));
});

test('the Monday of a week', () => {
  expect(['2026-03-02', '2026-03-08', '2026-03-09', '1969-12-31'].map(weekOf)).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-03-09',
    '1969-12-29',
  ]);
});
