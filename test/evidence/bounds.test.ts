import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designOf } from '../../server/evidence/columns.ts';
import { boundAt, estimateAt, toldOnce } from '../../server/evidence/half-width.ts';
import { informationAt, informationOf, readingDue, stepAt } from '../../server/evidence/information.ts';
import { fitPoisson } from '../../server/evidence/poisson-fit.ts';
import { bounded, seatWeights } from '../../server/evidence/seat-weights.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { levelAt, weightsUnder } from '../../server/stats/level.ts';
import { studentHalfWidth } from '../../server/stats/student.ts';

const cell = (seat: string, arm: Cell['arm'], pieces: number, mean: number): Cell => ({
  seat,
  kind: 'notes',
  size: 3,
  arm,
  quarter: '2026-Q1',
  pieces,
  minutes: pieces * mean,
  minutesSquared: pieces * mean * mean * 1.2,
});
/** One kind, size and quarter: so many pieces in each arm of each seat. */
const office = (...pieces: [withAi: number, without: number][]) =>
  pieces.flatMap(([withAi, without], at) => [
    ...(withAi > 0 ? [cell(`seat ${at}`, 'with_ai', withAi, 30)] : []),
    ...(without > 0 ? [cell(`seat ${at}`, 'without_ai', without, 40)] : []),
  ]);

describe('the level', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 30 });

  test('is the largest at which none carries more than its share', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.2, 0.3, 0.4), (all, share) => {
        const positive = all.filter((value) => value > 0);
        const level = levelAt(all, share);
        const sum = (at: number) => positive.reduce((total, value) => total + Math.min(value, at), 0);
        if (positive.length * share <= 1 + 1e-9) {
          expect(level).toBe(positive.length === 0 ? 0 : Math.min(...positive));
          return;
        }
        const slack = 1e-9 * (1 + sum(level));
        expect(level).toBeLessThanOrEqual(share * sum(level) + slack);
        // A little more would be too much, where anybody reaches it.
        const more = level * 1.001;
        if (positive.some((value) => value >= more)) expect(more).toBeGreaterThan(share * sum(more) - slack);
      }),
    );
  });

  test.each([
    [[], 0.2, 0],
    [[0, 7], 0.2, 7],
    [[1, 2, 3, 4, 5], 0.2, 1],
    [[1, 1, 1, 1, 1, 100], 0.2, 1.25],
    [[3, 3, 3, 3, 3, 3], 0.2, 3],
  ])('%j at %d: %d', (all, share, level) => {
    expect(levelAt(all, share)).toBeCloseTo(level, 12);
  });

  test('what counts for less', () => {
    expect([...weightsUnder([1, 1, 1, 1, 1, 100], 0.2)]).toEqual([1, 1, 1, 1, 1, 0.0125]);
  });
});

describe('a reading is due', () => {
  test('from 24 pieces of information of five seats with both arms', () => {
    // Five seats with m in each arm: 4 · Σ m·m/2m = 10 m.
    expect(informationOf(office([3, 3], [3, 3], [3, 3], [3, 3], [3, 3]), 'kind').information).toBeCloseTo(30, 6);
    expect(readingDue(null, office([3, 3], [3, 3], [3, 3], [3, 3], [3, 3]), 'kind')).toBe(0);
    expect(readingDue(null, office([2, 2], [2, 2], [2, 2], [2, 2], [2, 2]), 'kind')).toBeNull();
    expect(readingDue(null, office([9, 9], [9, 9], [9, 9], [9, 9], [9, 0]), 'kind')).toBeNull();
  });

  test('one seat is at most a fifth of it', () => {
    const four: [number, number][] = [
      [4, 4],
      [4, 4],
      [4, 4],
      [4, 4],
    ];
    const some = informationOf(office(...four, [4, 4], [4, 4]), 'kind').information;
    const loud = informationOf(office(...four, [4, 4], [4_000, 4_000]), 'kind').information;
    expect(some).toBeCloseTo(48, 6);
    // Five of 8 each carry four fifths: 4 · (5 · 2 + 2.5).
    expect(loud).toBeCloseTo(50, 4);
  });

  test('at the next step only, and at the highest of several', () => {
    const cells = office([10, 10], [10, 10], [10, 10], [10, 10], [10, 10]);
    expect(readingDue(null, cells, 'kind')).toBe(4);
    expect(readingDue(3, cells, 'kind')).toBe(4);
    expect(readingDue(4, cells, 'kind')).toBeNull();
    expect(readingDue(10, cells, 'kind')).toBeNull();
  });

  test.each([
    [23.999, null],
    [24, 0],
    [33.9, 0],
    [33.95, 1],
    [767.9, 9],
    [768, 10],
    [1e9, 10],
  ])('%d pieces: step %s', (information, step) => {
    expect(stepAt(information)).toBe(step);
  });

  test('minutes have no say in it', () => {
    const cells = office([3, 5], [4, 4], [6, 2], [3, 3], [5, 5], [1, 9]);
    const slower = cells.map((one, at) => ({ ...one, minutes: one.minutes * (1 + at), minutesSquared: 1e9 }));
    expect(informationOf(slower, 'kind')).toEqual(informationOf(cells, 'kind'));
  });
});

test('bounds at the steps', () => {
  expect(informationAt(10)).toBeCloseTo(768, 9);
  expect([boundAt(0), boundAt(10)]).toEqual([3.29, 2.33]);
  expect(() => boundAt(11)).toThrow('no such step');
  const { halfWidth } = estimateAt(4, { logRatio: 0, standardError: 0.1, degreesOfFreedom: 20 });
  expect(halfWidth).toBeCloseTo((2.86 * studentHalfWidth(0.95, 20) * 0.1) / 1.96, 12);
  // Two degrees of freedom are the least, and far from many: t is 4.30, not 1.96.
  expect(estimateAt(0, { logRatio: 0, standardError: 1, degreesOfFreedom: 2 }).halfWidth).toBeCloseTo(
    (3.29 * 4.302652729911275) / 1.96,
    6,
  );
  expect(toldOnce(4, halfWidth)).toBeCloseTo(studentHalfWidth(0.95, 20) * 0.1, 12);
});

test('first order, one seat moves log A by at most c·v/(1 − v − u): 0.15, and 0.2 beside one more that is clipped', () => {
  const seat = fc.record({
    withAi: fc.integer({ min: 0, max: 40 }),
    without: fc.integer({ min: 0, max: 40 }),
    minutesWith: fc.integer({ min: 1, max: 400 }),
    minutesWithout: fc.integer({ min: 1, max: 400 }),
  });
  let fullest = 0;
  fc.assert(
    fc.property(fc.array(seat, { minLength: 5, maxLength: 12 }), (seats) => {
      const cells = seats.flatMap(({ withAi, without, minutesWith, minutesWithout }, at) => [
        ...(withAi > 0 ? [cell(`${at}`, 'with_ai', withAi, minutesWith)] : []),
        ...(without > 0 ? [cell(`${at}`, 'without_ai', without, minutesWithout)] : []),
      ]);
      const bothArms = seats.filter(({ withAi, without }) => withAi > 0 && without > 0).length;
      fc.pre(bothArms >= 5);
      const design = designOf(cells, 'kind', null);
      const fit = fitPoisson(design, bounded);
      fc.pre(fit !== null);
      const { fitted, seats: weights } = fit!;
      const shares = seatWeights(design, fitted, { ...bounded, clip: Number.POSITIVE_INFINITY });
      const sums = Array.from({ length: design.units }, () => ({ told: 0, withAi: 0, without: 0 }));
      design.cells.forEach(({ minutes, arm }, row) => {
        const sum = sums[design.unit[row]!]!;
        if (arm === 'with_ai') {
          sum.told += minutes;
          sum.withAi += fitted[row]!;
        } else sum.without += fitted[row]!;
      });
      const own = sums.map(({ told, withAi, without }, u) => {
        const compared = (withAi * without) / (withAi + without);
        return {
          score: Math.abs(told - withAi) * weights[u]!,
          capped: compared * shares[u]!,
          counted: compared * weights[u]!,
        };
      });
      const capped = own.reduce((sum, one) => sum + one.capped, 0);
      const counted = own.reduce((sum, one) => sum + one.counted, 0);
      for (const one of own) {
        const v = one.capped / capped;
        const u = own.reduce((sum, other) => sum + (other === one ? 0 : other.capped - other.counted), 0) / capped;
        const moves = one.score / (counted - one.counted);
        expect(v).toBeLessThanOrEqual(0.2 + 1e-9);
        expect(moves).toBeLessThanOrEqual((bounded.clip * v) / (1 - v - u) + 1e-3);
        if (u < 1e-9) expect(moves).toBeLessThanOrEqual(0.15 + 1e-3);
        if (u <= 0.2) expect(moves).toBeLessThanOrEqual(0.2 + 1e-3);
        fullest = Math.max(fullest, moves);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
  // Not a bound that nobody comes near.
  expect(fullest).toBeGreaterThan(0.1);
});
