import { momentsAbout, sumsAbout } from '../stats/sparse-rows.ts';
import type { PoissonFit } from './poisson-fit.ts';
import { type CannotSay, cannotSay } from './sums.ts';

/** How sure the effects of AI are, and what each seat has to do with them. */
export interface FitError {
  /** Covariance V of the effects, effects × effects. */
  covariance: Float64Array;
  /** min over arms of pieces less people. */
  degreesOfFreedom: number;
  /** Minutes with AI by seat that entered the fit, and v: the seat's part in each effect. */
  seats: { withAiMinutes: number; part: Float64Array }[];
}

const leastSpreadPieces = 6;
const leastDegrees = 10;

/**
 * V1 = Σ z z′ n μ₁² φ_a (spread by arm, proportional to the mean) with rows and columns scaled up where V2 = n/df · Σ z² (T − μ̃)²
 * (spread as it is) is larger; z = H⁻¹(x − x̄)·ω, μ̃ = μ brought to the sums of that person and arm. Source: EVIDENCE.md, "Error".
 */
export function errorOf(fit: PoissonFit): FitError | CannotSay {
  const { design, fitted, seats, inverse, means } = fit;
  const { rows, units, columns: k, effects, unit, arm, pieces, minutes, squares } = design;
  const told = new Float64Array(2 * units);
  const expected = new Float64Array(2 * units);
  for (let row = 0; row < rows; row++) {
    told[2 * unit[row]! + arm[row]!]! += minutes[row]!;
    expected[2 * unit[row]! + arm[row]!]! += fitted[row]!;
  }
  const count = [0, 0];
  const people = [0, 0];
  for (let at = 0; at < 2 * units; at++) if (expected[at]! > 0) people[at % 2]!++;
  const spread = [0, 0];
  const within = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const own = 2 * unit[row]! + arm[row]!;
    const mean = (fitted[row]! / pieces[row]!) * (told[own]! / expected[own]!);
    within[row] = squares[row]! - 2 * mean * minutes[row]! + pieces[row]! * mean * mean;
    spread[arm[row]!]! += within[row]! / (mean * mean);
    count[arm[row]!]! += pieces[row]!;
  }
  const own = [count[0]! - people[0]!, count[1]! - people[1]!] as const;
  const n = count[0]! + count[1]!;
  const df = n - people[0]! - people[1]! - (k - effects);
  if (Math.min(...own) < leastSpreadPieces || df < leastDegrees) return cannotSay('too_few_pieces');
  const phi = [spread[0]! / (own[0] - 2), spread[1]! / (own[1] - 2)];
  if (!(phi[0]! + phi[1]! > 1e-9)) return cannotSay('no_variation');

  // z = H⁻¹(x − x̄)·ω: sums of z z′ are those of (x − x̄)(x − x̄)′, turned.
  const proportional = new Float64Array(rows);
  const asItIs = new Float64Array(rows);
  const withAi = new Float64Array(rows);
  const withAiMinutes = new Float64Array(units);
  for (let row = 0; row < rows; row++) {
    const counts = seats[unit[row]!]! ** 2;
    proportional[row] = (counts * fitted[row]! * fitted[row]! * Math.max(0, phi[arm[row]!]!)) / pieces[row]!;
    asItIs[row] = (counts * within[row]! * n) / df;
    if (!arm[row]) continue;
    withAi[row] = seats[unit[row]!]! * fitted[row]!;
    withAiMinutes[unit[row]!]! += minutes[row]!;
  }
  const first = turned(momentsAbout(design, proportional, means), inverse, k, effects);
  const second = turned(momentsAbout(design, asItIs, means), inverse, k, effects);
  const sums = sumsAbout(design, withAi, means);
  const parts = new Float64Array(units * effects);
  for (let u = 0; u < units; u++)
    for (let l = 0; l < k; l++) {
      const sum = sums[u * k + l]!;
      if (sum !== 0) for (let j = 0; j < effects; j++) parts[u * effects + j]! += inverse[l * k + j]! * sum;
    }
  const scale = Float64Array.from({ length: effects }, (_, j) =>
    Math.sqrt(Math.max(1, second[j * effects + j]! / first[j * effects + j]!)),
  );
  const covariance = new Float64Array(effects * effects);
  for (let j = 0; j < effects; j++)
    for (let l = 0; l <= j; l++) {
      covariance[j * effects + l] = first[j * effects + l]! * scale[j]! * scale[l]!;
      covariance[l * effects + j] = covariance[j * effects + l]!;
    }
  for (let j = 0; j < effects; j++) if (!(covariance[j * effects + j]! > 1e-12)) return cannotSay('no_variation');
  const bySeat = Array.from({ length: units }, (_, u) => ({
    withAiMinutes: withAiMinutes[u]!,
    part: parts.slice(u * effects, (u + 1) * effects),
  }));
  return { covariance, degreesOfFreedom: Math.min(...own), seats: bySeat };
}

/** H⁻¹ M H⁻¹ for the first columns. */
function turned(matrix: Float64Array, inverse: Float64Array, k: number, effects: number): Float64Array {
  const half = new Float64Array(effects * k);
  for (let j = 0; j < effects; j++)
    for (let l = 0; l < k; l++) {
      const value = inverse[j * k + l]!;
      for (let m = 0; m < k; m++) half[j * k + m]! += value * matrix[l * k + m]!;
    }
  const whole = new Float64Array(effects * effects);
  for (let j = 0; j < effects; j++)
    for (let l = 0; l < effects; l++)
      for (let m = 0; m < k; m++) whole[j * effects + l]! += half[j * k + m]! * inverse[l * k + m]!;
  return whole;
}
