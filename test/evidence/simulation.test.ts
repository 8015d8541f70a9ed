import { describe, expect, test } from 'vitest';
import { lookAtEveryAtom, lookAtEveryEntry, type Seen } from './looking.ts';
import { scenarios } from './scenarios.ts';
import type { Scenario } from './simulated-office.ts';

/*
 * Fixed seeds, so nothing here is flaky. The full table (400 histories of every office) is printed by `npm run bench -- evidence`
 * and kept in docs/evidence.md; here are enough histories for a wrong interval to fail.
 */
const named = (name: string) => scenarios.find((scenario) => scenario.name === name)!;
const share = (seen: readonly Seen[], pick: (one: Seen) => boolean) => seen.filter(pick).length / seen.length;
const seeds = (count: number) => Array.from({ length: count }, (_, number) => 1 + number);

test('20 people who differ, a look at every entry: the interval misses in at most 6 % of histories', () => {
  const seen = seeds(100).map((seed) => lookAtEveryEntry(named('20 people who differ'), seed));
  expect(share(seen, (one) => one.missed)).toBeLessThanOrEqual(0.06);
  expect(share(seen, (one) => one.wrong)).toBeLessThanOrEqual(0.05);
  // The same looks at a plain 95 % interval: the histories are hard enough to catch an interval that is too sure.
  expect(share(seen, (one) => one.plainMissed)).toBeGreaterThan(0.25);
});

test('AI used more on bigger pieces: the reported ratio is below 1, the plain difference of means above', () => {
  const seen = seeds(40).map((seed) => lookAtEveryAtom(named('AI chosen for bigger pieces'), seed));
  const mean = (pick: (one: Seen) => number | null) =>
    Math.exp(seen.reduce((sum, one) => sum + pick(one)!, 0) / seen.length);
  const bias = mean((one) => one.error);
  expect(0.82 * bias).toBeGreaterThan(0.78);
  expect(0.82 * bias).toBeLessThan(0.86);
  expect(mean((one) => one.plainDifference)).toBeGreaterThan(1);
});

describe('in every office, a look at every entry and at every atom', () => {
  const misses: boolean[] = [];
  const wrongs: boolean[] = [];

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario: Scenario) => {
    // 200 people at every tenth entry of 300 take as long as 20 people at every entry.
    const shorter = { ...scenario, pieces: Math.min(300, scenario.pieces) };
    const seen = [
      ...seeds(12).map((seed) => lookAtEveryEntry(shorter, 500 + seed)),
      ...seeds(38).map((seed) => lookAtEveryAtom(shorter, 900 + seed)),
    ];
    misses.push(...seen.map((one) => one.missed));
    wrongs.push(...seen.map((one) => one.wrong));
    // Of 50 histories at most 5: one that misses in 3 % passes in 99 of 100 offices, one that misses in 20 % in 5 of 100.
    expect(share(seen, (one) => one.missed)).toBeLessThanOrEqual(0.1);
    expect(share(seen, (one) => one.wrong)).toBeLessThanOrEqual(0.05);
  });

  test('all of them together', () => {
    expect(misses.length).toBe(50 * scenarios.length);
    expect(misses.filter(Boolean).length / misses.length).toBeLessThanOrEqual(0.05);
    expect(wrongs.filter(Boolean).length / wrongs.length).toBeLessThanOrEqual(0.02);
  });
});

test('a true difference is found, and one way of saying it stands at the end', () => {
  const seen = seeds(60).map((seed) => lookAtEveryAtom(named('AI saves much: R = 0.6'), seed));
  expect(share(seen, (one) => one.rightAt300)).toBeGreaterThan(0.9);
});
