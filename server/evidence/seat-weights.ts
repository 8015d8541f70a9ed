import { levelAt } from '../stats/level.ts';
import { type Design, piecesByArm } from './columns.ts';

/** How one seat is bounded. Shares of 1 and `clip` Infinity: not at all (records, and comparison with a plain fit). */
export interface Bounding {
  /** Of the information that one seat carries at most. */
  share: number;
  /** Of the minutes with AI that one seat counts for at most, where minutes themselves are told or their spread is. */
  minutesShare: number;
  /** Log ratio against the fitted one beyond which a seat counts less. */
  clip: number;
}

export const bounded: Bounding = { share: 0.2, minutesShare: 0.3, clip: 0.6 };
export const unbounded: Bounding = { share: 1, minutesShare: 1, clip: Number.POSITIVE_INFINITY };

/**
 * Weight of each seat, 0–1, at the fitted minutes μ: w·φ, w caps its minutes and then its part of the comparison at `share`,
 * φ = min(1, clip ÷ max(|d|, |s|)) with d its own log ratio against the fitted one and s its score over its information, so that no
 * seat's term in the equations exceeds clip × share of the information. Source: EVIDENCE.md, "Cap" and "Clip".
 */
export function seatWeights(design: Design, fitted: Float64Array, { share, clip }: Bounding): Float64Array {
  const { units, rows, unit, arm, minutes } = design;
  const weights = new Float64Array(units).fill(1);
  if (share >= 1 && clip === Number.POSITIVE_INFINITY) return weights;
  const told = new Float64Array(2 * units);
  const expected = new Float64Array(2 * units);
  for (let row = 0; row < rows; row++) {
    told[2 * unit[row]! + arm[row]!]! += minutes[row]!;
    expected[2 * unit[row]! + arm[row]!]! += fitted[row]!;
  }
  const pieces = piecesByArm(design);
  const hasBoth = (u: number) => pieces[2 * u]! > 0 && pieces[2 * u + 1]! > 0;
  if (share < 1) {
    const whole = weights.map((_, u) => expected[2 * u]! + expected[2 * u + 1]!);
    const level = levelAt(whole, share);
    for (let u = 0; u < units; u++) weights[u] = Math.min(1, level / whole[u]!);
    const compared = weights.map((weight, u) =>
      hasBoth(u) ? (weight * expected[2 * u]! * expected[2 * u + 1]!) / whole[u]! : 0,
    );
    const comparedLevel = levelAt(compared, share);
    for (let u = 0; u < units; u++) if (compared[u]! > comparedLevel) weights[u]! *= comparedLevel / compared[u]!;
  }
  for (let u = 0; u < units; u++) {
    if (!hasBoth(u)) continue;
    const [t0, t1, m0, m1] = [told[2 * u]!, told[2 * u + 1]!, expected[2 * u]!, expected[2 * u + 1]!];
    const own = Math.log(t1 / m1) - Math.log(t0 / m0);
    const score = ((t1 - m1) * (m1 + m0)) / (m1 * m0);
    weights[u]! *= Math.min(1, clip / Math.max(1e-9, Math.abs(own), Math.abs(score)));
  }
  return weights;
}
