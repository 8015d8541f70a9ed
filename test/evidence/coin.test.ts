import { expect, test } from 'vitest';
import { coin } from '../../server/evidence/coin.ts';
import { seeded } from '../support/random.ts';

const tossed = (seed: number, count: number) => Array.from({ length: count }, (_, at) => coin(at, seeded(seed)));

/** Can so many tosses be parted into blocks of four and six, half of each arm? The last may be cut off. */
function partsIntoBlocks(arms: readonly string[]): boolean {
  const ends = new Set([0]);
  for (let from = 0; from < arms.length; from++)
    if (ends.has(from))
      for (const length of [4, 6]) {
        const block = arms.slice(from, from + length);
        const withAi = block.filter((arm) => arm === 'with_ai').length;
        if (block.length < length) {
          if (Math.max(withAi, block.length - withAi) <= length / 2) return true;
        } else if (2 * withAi === length) ends.add(from + length);
      }
  return ends.has(arms.length);
}

test('blocks of four and six hold each arm half of the time', () => {
  for (let seed = 1; seed <= 60; seed++) expect(partsIntoBlocks(tossed(seed, 40)), `seed ${seed}`).toBe(true);
  // Of blocks of two and of no blocks most are not.
  expect(partsIntoBlocks(['with_ai', 'with_ai', 'with_ai', 'with_ai'])).toBe(false);
});

test('the same position gives the same arm, and both arms come first', () => {
  expect(tossed(7, 30)).toEqual(tossed(7, 30));
  const first = Array.from({ length: 400 }, (_, seed) => coin(0, seeded(seed)));
  expect(first.filter((arm) => arm === 'with_ai').length).toBeGreaterThan(160);
  expect(first.filter((arm) => arm === 'with_ai').length).toBeLessThan(240);
  expect(() => coin(-1, seeded(1))).toThrow('no such position');
});
