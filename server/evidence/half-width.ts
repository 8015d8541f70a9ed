import { studentHalfWidth } from '../stats/student.ts';
import type { Estimate } from './fits.ts';

/**
 * Bounds at the eleven steps, in standard errors: the chance that any of them is crossed under no effect is 5.0 %. Wang & Tsiatis
 * 1987, Δ = 0.1, at information doubling every second step. Source: EVIDENCE.md, "Half-width".
 */
const bounds = [3.29, 3.18, 3.07, 2.97, 2.86, 2.77, 2.67, 2.58, 2.49, 2.41, 2.33] as const;

export function boundAt(step: number): number {
  const bound = bounds[step];
  if (bound === undefined) throw new RangeError(`no such step: ${step}`);
  return bound;
}

/** What a reading at this step says before it is dithered: log A and the half-width of its interval. @throws RangeError: no such step. */
export function estimateAt(
  step: number,
  { logRatio, standardError, degreesOfFreedom }: Estimate,
): { logRatio: number; halfWidth: number } {
  const student = studentHalfWidth(0.95, Math.max(2, degreesOfFreedom));
  return { logRatio, halfWidth: ((boundAt(step) * student) / 1.96) * standardError };
}

/** The part of a reading's half-width that a figure told once needs: 1.96 standard errors in place of the bound. */
export function toldOnce(step: number, halfWidth: number): number {
  return (halfWidth * 1.96) / boundAt(step);
}
