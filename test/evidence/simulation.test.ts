import { expect, test } from 'vitest';
import { toldOnce } from '../../server/evidence/half-width.ts';
import { type AcceptanceRow, acceptance, limits, watch } from './acceptance.ts';
import { oneHistory } from './one-history.ts';

/*
 * Fixed seeds, so nothing here is flaky. The full table is printed by `npm run bench -- evidence` and kept in docs/evidence.md; here
 * are enough histories for a fit, an interval or a word that is wrong to fail.
 */
const count = 32;
const seeds = Array.from({ length: count }, (_, number) => 500 + number);
const named = (name: string) => [...acceptance, ...limits].find((row) => row.name === name)!;
/** Three standard errors of so many histories. */
const slack = (bound: number) => 3 * Math.sqrt(Math.max(0.01, bound * (1 - bound)) / count);

const covered: boolean[] = [];

test.each([
  '8 × 2 mixed',
  '8 × 2, 0.82',
  '8 × 2, 1.0',
  '20 × 1 mixed',
  '8 × 2 half redone, true zero',
  '8 × 2 trend and rising use, 1.0',
  '8 × 2, 0.82, 5 % gross errors',
])('%s: what is required, within what so few histories can tell', (name) => {
  const row = named(name) as AcceptanceRow & { required: NonNullable<AcceptanceRow['required']> };
  const seen = watch(row, seeds);
  covered.push(...Array.from({ length: count }, (_, at) => at < Math.round(seen.coverage * count)));
  const [coverage, right] = [row.required.coverage / 100, row.required.right / 100];
  expect(seen.coverage).toBeGreaterThanOrEqual(coverage - slack(coverage));
  expect(seen.right[2]).toBeGreaterThanOrEqual(right - slack(right));
  expect(seen.probablyWrong).toBeLessThanOrEqual(1 / count);
  expect(seen.pointsToWrong).toBeLessThanOrEqual(row.required.pointsTo / 100 + slack(row.required.pointsTo / 100));
  expect(seen.noLargeWrong).toBeLessThanOrEqual(2 / count);
  expect(Math.abs(seen.bias)).toBeLessThan(0.06);
  expect(seen.firstReading[0]).toBeLessThanOrEqual(16);
  expect(seen.kinds.coverage).toBeGreaterThanOrEqual(0.93);
  expect(seen.kinds.probablyWrong).toBeLessThanOrEqual(0.02);
  expect(seen.volumes.held).toBeGreaterThanOrEqual(0.9);
});

test('all of them together are covered at every reading', () => {
  expect(covered.length).toBe(7 * count);
  expect(covered.filter(Boolean).length / covered.length).toBeGreaterThanOrEqual(0.94);
});

test('the looks are hard enough to catch an interval that is too sure: a plain 95 % one misses in more than 8 %', () => {
  const { office } = named('8 × 2 mixed');
  const missed = seeds.filter((seed) =>
    oneHistory(office, seed).together.some(
      ({ logRatio, halfWidth, truth, released }) => Math.abs(logRatio - truth) > toldOnce(released.step, halfWidth),
    ),
  );
  expect(missed.length / count).toBeGreaterThan(0.08);
});

test('what nothing protects against misleads, as the docs say: unlogged rework passes for saving, seldom for "probably"', () => {
  const seen = watch(named('rework unlogged'), seeds);
  expect(seen.bias).toBeLessThan(-0.1);
  expect(seen.pointsToWrong).toBeGreaterThan(0.2);
  expect(seen.probablyWrong).toBeLessThanOrEqual(0.1);
});
