import { expect, test } from 'vitest';
import { fitKind, fitOneKind } from '../../server/evidence/kind-row.ts';
import { twentySets } from './twenty-sets.ts';

test('a kind is shrunk toward all work together: est = b₀ + w(b − b₀), var = τ²(1 − w) + (1 − w)²·var(b₀)', () => {
  const [cells] = twentySets();
  const own = fitOneKind(cells!);
  if ('kind' in own) throw new Error(own.reason);
  const shrinkage = { centre: 0.4, centreVariance: 0.09, spreadSquared: 0.02 };
  const fit = fitKind(cells!, { shrinkage });
  if (fit.kind === 'cannot_say') throw new Error(fit.reason);
  const weight = 0.02 / (0.02 + own.standardError ** 2);
  expect(weight).toBeGreaterThan(0.3);
  expect(weight).toBeLessThan(0.99);
  expect(fit.logRatio).toBeCloseTo(0.4 + weight * (own.logRatio - 0.4), 12);
  expect(fit.standardError ** 2).toBeCloseTo(0.02 * (1 - weight) + (1 - weight) ** 2 * 0.09, 12);
  expect(fit.degreesOfFreedom).toBe(own.degreesOfFreedom);
});
