import { describe, expect, test } from 'vitest';
import { fitQuasi, type MeasuredRow } from '../../server/stats/quasi-likelihood.ts';
import { scoreAt } from './quasi-score.ts';

const row = (unit: number, column: number, measured: number, cluster = unit): MeasuredRow => {
  return { unit, cluster, columns: [column], measured, weight: 1 };
};
const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

describe('two arms of one unit', () => {
  const [without, withAi] = [
    [30, 50, 40, 60],
    [20, 25, 30, 15, 35, 25],
  ] as const;
  const rows = [
    ...without.map((minutes, at) => row(0, 0, minutes, at % 3)),
    ...withAi.map((minutes, at) => row(0, 1, minutes, at % 3)),
  ];
  const squaresOf = (all: readonly number[]) => all.reduce((sum, one) => sum + (one - mean(all)) ** 2, 0);

  test.each([1, 1.5, 2])('power %d: the log ratio of means, and HC2 as of two means', (power) => {
    const found = fitQuasi(rows, power)!;
    expect(found.estimate).toBeCloseTo(Math.log(mean(withAi) / mean(without)), 9);
    const part = (all: readonly number[]) => squaresOf(all) / (all.length * (all.length - 1)) / mean(all) ** 2;
    expect(found.standardError).toBeCloseTo(Math.sqrt(part(without) + part(withAi)), 9);
  });

  test('Satterthwaite’s degrees of freedom on the working model', () => {
    const found = fitQuasi(rows, 1.5)!;
    // Under variance ∝ μ^1.5 each mean’s own part is μ^(−1/2)/n.
    const parts = [without, withAi].map((all) => ({ v: mean(all) ** -0.5 / all.length, df: all.length - 1 }));
    const total = parts.reduce((sum, { v }) => sum + v, 0);
    const df = total ** 2 / parts.reduce((sum, { v, df }) => sum + v ** 2 / df, 0);
    expect(found.degreesOfFreedom).toBeCloseTo(df, 6);
  });

  test('by cluster: the scores’ squares × G/(G − 1)', () => {
    const found = fitQuasi(rows, 1.5)!;
    const scores = [0, 0, 0];
    for (const [arm, all] of [without, withAi].entries())
      all.forEach((minutes, at) => {
        scores[at % 3]! += ((arm === 0 ? -1 : 1) * (minutes - mean(all))) / mean(all) / all.length;
      });
    const squares = scores.reduce((sum, one) => sum + one ** 2, 0);
    expect(found.standardErrorClustered).toBeCloseTo(Math.sqrt(1.5 * squares), 9);
    expect(found.clusters).toBe(3);
  });
});

test.each([1, 1.5, 2])('power %d: uneven arms of unlike people solve the equations of that power', (power) => {
  const rows = [
    ...[20, 30, 22].map((minutes) => row(0, 1, minutes)),
    row(0, 0, 50),
    ...[400, 300, 500, 450].map((minutes) => row(1, 0, minutes)),
    row(1, 1, 420),
    row(1, 1, 250),
  ];
  const { estimate } = fitQuasi(rows, power)!;
  expect(scoreAt(rows, estimate, power)).toBeCloseTo(0, 6);
  expect(Math.abs(scoreAt(rows, estimate + 0.01, power))).toBeGreaterThan(1e-3);
});

test('what is not measured, and a column that says nothing, tell nothing', () => {
  expect(fitQuasi([], 1.5)).toBeNull();
  expect(fitQuasi([row(0, 1, 30), row(0, 1, 40), row(1, 0, 50)], 1.5)).toBeNull();
  expect(fitQuasi([row(0, 1, 0), row(0, 0, 0)], 1.5)).toBeNull();
});
