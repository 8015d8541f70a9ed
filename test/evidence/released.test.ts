import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ditherReading, gridOf, type ReleasedReading, release } from '../../server/evidence/released.ts';
import { isCosting, isSaving, type Word, wordBounds, wordOf } from '../../server/evidence/word.ts';

const estimate = fc.record({
  logRatio: fc.double({ min: -3, max: 3, noNaN: true }),
  halfWidth: fc.double({ min: 1e-3, max: 3, noNaN: true }),
});
const step = fc.integer({ min: 0, max: 10 });
const dither = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const how = fc.constantFrom('compared', 'trial' as const);

describe('words by the ends of the interval', () => {
  const just = 1e-9;
  test.each<[string, number, number, Word]>([
    ['the high end at 0.85', -1, wordBounds.probablySaves, 'probably_saves'],
    ['just above it', -1, wordBounds.probablySaves + just, 'points_to_saving'],
    ['the high end at 1', -1, 0, 'points_to_saving'],
    ['just above it', -1, just, 'too_early'],
    ['the low end at 1.15', wordBounds.probablyCosts, 1, 'probably_costs'],
    ['just below it', wordBounds.probablyCosts - just, 1, 'points_to_cost'],
    ['the low end at 1', 0, 1, 'points_to_cost'],
    ['just below it', -just, 1, 'too_early'],
    ['0.8 to 1.25', Math.log(0.8), Math.log(1.25), 'no_large_difference'],
    ['a little wider below', Math.log(0.8) - just, Math.log(1.25), 'too_early'],
    ['a little wider above', Math.log(0.8), Math.log(1.25) + just, 'too_early'],
  ])('%s (%d to %d): %s', (_, low, high, word) => {
    expect(wordOf([low, high])).toBe(word);
  });

  test('the bounds are 0.85, 1.15, 0.8 and 1.25', () => {
    expect([0.8499, 0.8501].map((high) => wordOf([-1, Math.log(high)]))).toEqual([
      'probably_saves',
      'points_to_saving',
    ]);
    expect([1.1501, 1.1499].map((low) => wordOf([Math.log(low), 1]))).toEqual(['probably_costs', 'points_to_cost']);
    const inside = [
      [0.8001, 1.2499],
      [0.7999, 1.2499],
      [0.8001, 1.2501],
    ].map(([low, high]) => wordOf([Math.log(low!), Math.log(high!)]));
    expect(inside).toEqual(['no_large_difference', 'too_early', 'too_early']);
  });

  test('a range rounded outward is taken back to where its word ends', () => {
    // 0.84 is told in steps of 5 %: the next is 0.86, beyond the word.
    expect(release({ logRatio: -0.5, halfWidth: 0.33 }, 4, 0)).toMatchObject({
      ...{ word: 'probably_saves', high: Math.log(0.85) },
    });
    expect(release({ logRatio: -0.5, halfWidth: 0.49 }, 0, 0)).toMatchObject({
      ...{ word: 'points_to_saving', high: 0, highOpen: true, lowOpen: false },
    });
    expect(release({ logRatio: 0.02, halfWidth: 0.02 }, 0, 0)).toMatchObject({ lowOpen: true, highOpen: false });
    expect(release({ logRatio: 0.2, halfWidth: 0.28 }, 4, 0)).toMatchObject({ word: 'too_early', lowOpen: false });
  });

  test('a trial says it plainly beyond 1', () => {
    expect(release({ logRatio: -0.3, halfWidth: 0.3 }, 5, 0, 'trial').word).toBe('saves');
    expect(release({ logRatio: 0.3, halfWidth: 0.3 }, 5, 0, 'trial').word).toBe('costs');
    expect(release({ logRatio: -0.3, halfWidth: 0.3001 }, 5, 0, 'trial').word).toBe('too_early');
    expect(release({ logRatio: 0, halfWidth: 0.2 }, 5, 0, 'trial').word).toBe('no_large_difference');
  });
});

/** What a reader would call a contradiction. */
function contradicts({ word, estimate: told, low, high, lowOpen, highOpen }: ReleasedReading): boolean {
  if (!(low < high && low <= told && told <= high)) return true;
  if (isSaving(word)) return !(high <= 0 && told < 0) || lowOpen || highOpen !== (high === 0);
  if (isCosting(word)) return !(low >= 0 && told > 0) || highOpen || lowOpen !== (low === 0);
  if (lowOpen || highOpen || !(low < 0 && high > 0)) return true;
  const inside = low >= wordBounds.noLarge[0] && high <= wordBounds.noLarge[1];
  return inside !== (word === 'no_large_difference');
}

test('word and figures never contradict each other', () => {
  fc.assert(
    fc.property(estimate, step, dither, how, (said, at, u, kind) => {
      const told = release(said, at, u, kind);
      expect(contradicts(told)).toBe(false);
      if (told.word === 'probably_saves') expect(told.high).toBeLessThanOrEqual(wordBounds.probablySaves);
      if (told.word === 'points_to_saving') expect(told.high).toBeGreaterThan(wordBounds.probablySaves);
      if (told.word === 'probably_costs') expect(told.low).toBeGreaterThanOrEqual(wordBounds.probablyCosts);
      if (told.word === 'points_to_cost') expect(told.low).toBeLessThan(wordBounds.probablyCosts);
    }),
    { numRuns: 20_000 },
  );
});

test('the range always holds b′ ± half-width', () => {
  fc.assert(
    fc.property(estimate, step, dither, (said, at, u) => {
      const { dithered, halfWidth } = ditherReading(said, at, u);
      const told = release(said, at, u);
      expect(told.low).toBeLessThanOrEqual(dithered - halfWidth + 1e-9);
      expect(told.high).toBeGreaterThanOrEqual(dithered + halfWidth - 1e-9);
    }),
    { numRuns: 5_000 },
  );
});

test('everything is a function of the dithered value: an estimate moved against its dither says the same', () => {
  fc.assert(
    fc.property(estimate, step, dither, dither, (said, at, one, other) => {
      const moved = { ...said, logRatio: said.logRatio + (one - other) * gridOf(at) };
      const first = ditherReading(said, at, one);
      const second = ditherReading(moved, at, other);
      expect(second.dithered).toBeCloseTo(first.dithered, 12);
    }),
  );
  expect(release({ logRatio: -0.25, halfWidth: 0.2 }, 0, 0.25)).toEqual(
    release({ logRatio: -0.15, halfWidth: 0.2 }, 0, -0.25),
  );
});

test('numbers are coarse: steps of 0.2 at the first four readings, then 0.1; ends of half of that', () => {
  expect(release({ logRatio: -0.33, halfWidth: 0.77 }, 3, 0)).toMatchObject({ estimate: -0.4, low: -1.1, high: 0.5 });
  expect(release({ logRatio: -0.33, halfWidth: 0.77 }, 4, 0)).toMatchObject({ estimate: -0.3, low: -1.1, high: 0.45 });
});

test('"under 1" has an estimate under 1 beside it', () => {
  expect(release({ logRatio: -0.04, halfWidth: 0.03 }, 0, 0)).toEqual({
    step: 0,
    word: 'points_to_saving',
    estimate: -0.1,
    low: -0.1,
    high: 0,
    lowOpen: false,
    highOpen: true,
  });
});

test.each([
  [() => release({ logRatio: 0, halfWidth: 0.1 }, 11, 0), 'no such step'],
  [() => release({ logRatio: 0, halfWidth: 0.1 }, 0, 0.51), 'a dither lies'],
  [() => release({ logRatio: Number.NaN, halfWidth: 0.1 }, 0, 0), 'no estimate'],
  [() => release({ logRatio: 0, halfWidth: 0 }, 0, 0), 'no estimate'],
])('refuses what can be no reading', (said, message) => {
  expect(said).toThrow(message);
});
