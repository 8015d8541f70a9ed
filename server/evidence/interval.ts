import { sequenceHalfWidth } from '../stats/confidence-sequence.ts';
import type { Coefficient } from '../stats/least-squares.ts';
import { normalHalfWidth95 } from '../stats/normal.ts';
import { studentHalfWidth } from '../stats/student.ts';
import type { Interval } from './evidence.ts';

/** Half-width of a closed trial's plain 95 % interval on the log scale: read once, clustered errors, t with G − 1. */
export function trialHalfWidth(fit: Coefficient): number {
  return studentHalfWidth(0.95, fit.influence.size - 1) * fit.standardErrorClustered;
}

/**
 * Half-width of the always-valid interval on the log scale: boards are looked at all the time.
 * - the confidence sequence, at n = 4 Σ ã² (as many pieces as a balanced comparison would need to say as much),
 * - × t with G* − 1 degrees of freedom over the normal quantile, G* = effective clusters (few people, or few who carry it all),
 * - × the larger of model and clustered error: under continuous looking a small number of clusters now and then looks
 *   far too sure (docs/evidence.md gives the misses with and without).
 */
export function alwaysValidHalfWidth(fit: Coefficient): number {
  const fewClusters = studentHalfWidth(0.95, Math.max(1, fit.effectiveClusters - 1)) / normalHalfWidth95;
  const error = Math.max(fit.standardErrorModel, fit.standardErrorClustered);
  return sequenceHalfWidth(informationOf(fit)) * fewClusters * error;
}

/** Pieces, half of each arm and alike in all else, that would say as much about the arms as these do. */
export function informationOf(fit: Coefficient): number {
  return 4 * fit.variation;
}

/** From the log scale to ratios. */
export function ratioInterval(logRatio: number, halfWidth: number): Interval {
  return [Math.exp(logRatio - halfWidth), Math.exp(logRatio + halfWidth)];
}
