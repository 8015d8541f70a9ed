import { describe, expect, test } from 'vitest';
import { inversePositive, logDeterminant } from '../../server/stats/cholesky.ts';
import { leastSquares } from '../../server/stats/least-squares.ts';
import { invertSymmetric } from '../../server/stats/symmetric.ts';

// Determinant 4·(5·6 − 1) − 2·(2·6 − 1) + 1·(2 − 5) = 116 − 22 − 3 = 91; adjugate by hand.
const matrix = [4, 2, 1, 2, 5, 1, 1, 1, 6];
const inverse = [29, -11, -3, -11, 23, -2, -3, -2, 16].map((one) => one / 91);
const near = (found: ArrayLike<number> | null) =>
  inverse.forEach((one, at) => {
    expect(found![at]).toBeCloseTo(one, 12);
  });

describe('a positive definite matrix', () => {
  test('has its inverse and its determinant', () => {
    near(inversePositive(Float64Array.from(matrix), 3));
    near(invertSymmetric(matrix, 3));
    expect(logDeterminant(Float64Array.from(matrix), 3)).toBeCloseTo(Math.log(91), 12);
  });

  test('is none where a pivot is not positive', () => {
    const none = [1, 2, 2, 1];
    expect(inversePositive(Float64Array.from(none), 2)).toBeNull();
    expect(logDeterminant(Float64Array.from(none), 2)).toBeNull();
    expect(invertSymmetric(none, 2)).toBeNull();
    expect(inversePositive(Float64Array.of(1, 1.2, 1.2, 1), 2)).toBeNull();
  });

  test('is refused where a column is a combination of others, but for a last bit', () => {
    const almost = (left: number) => [1, 1, 1, 1 + left];
    expect(invertSymmetric(almost(1e-10), 2)).toBeNull();
    expect(invertSymmetric(almost(1e-8), 2)).not.toBeNull();
  });
});

describe('least squares from cross-products', () => {
  // y on a constant and x, three clusters of two rows.
  const rows = [
    ['a', 0, 1],
    ['a', 1, 3],
    ['b', 2, 4],
    ['b', 3, 8],
    ['c', 4, 9],
    ['c', 5, 10],
  ] as const;
  const groups = ['a', 'b', 'c'].map((cluster) => {
    const own = rows.filter(([of]) => of === cluster);
    const sum = (pick: (row: (typeof rows)[number]) => number) => own.reduce((total, row) => total + pick(row), 0);
    return {
      cluster,
      n: 2,
      xx: [2, sum(([, x]) => x), sum(([, x]) => x), sum(([, x]) => x * x)],
      xy: [sum(([, , y]) => y), sum(([, x, y]) => x * y)],
      yy: sum(([, , y]) => y * y),
    };
  });

  test('slope, model error and CR1, as worked out from the rows', () => {
    const found = leastSquares(groups, 2, 1);
    if ('refused' in found) throw new Error(found.refused);
    const [meanX, meanY] = [2.5, 35 / 6];
    const variation = 17.5;
    const slope = rows.reduce((sum, [, x, y]) => sum + (x - meanX) * (y - meanY), 0) / variation;
    const left = (x: number, y: number) => y - meanY - slope * (x - meanX);
    const squares = rows.reduce((sum, [, x, y]) => sum + left(x, y) ** 2, 0);
    const scores = ['a', 'b', 'c'].map((cluster) =>
      rows.reduce((sum, [of, x, y]) => sum + (of === cluster ? (x - meanX) * left(x, y) : 0), 0),
    );
    const meat = scores.reduce((sum, score) => sum + score ** 2, 0);
    expect(found.estimate).toBeCloseTo(slope, 12);
    expect(found.variation).toBeCloseTo(variation, 12);
    expect(found.standardErrorModel).toBeCloseTo(Math.sqrt(squares / 4 / variation), 12);
    // CR1: G/(G − 1) · (n − 1)/(n − p) = 3/2 · 5/4.
    expect(found.standardErrorClustered).toBeCloseTo(Math.sqrt(1.5 * 1.25 * meat) / variation, 12);
  });

  test('absorbed effects cost the model error their degrees, and the clustered one a constant’s', () => {
    const [plain, absorbing] = [leastSquares(groups, 2, 1), leastSquares(groups, 2, 1, 2)];
    if ('refused' in plain || 'refused' in absorbing) throw new Error('refused');
    expect(absorbing.standardErrorModel / plain.standardErrorModel).toBeCloseTo(Math.sqrt(4 / 2), 12);
    expect(absorbing.standardErrorClustered / plain.standardErrorClustered).toBeCloseTo(Math.sqrt(4 / 3), 12);
    expect(leastSquares(groups, 2, 1, 4)).toEqual({ refused: 'too_few_rows' });
  });

  test('one cluster has no clustered error', () => {
    const one = groups.map((group) => ({ ...group, cluster: 'a' }));
    expect(leastSquares(one, 2, 1)).toEqual({ refused: 'too_few_clusters' });
  });
});
