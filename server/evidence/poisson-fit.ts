import { inversePositive } from '../stats/cholesky.ts';
import { type Concentrated, concentrate } from '../stats/sparse-rows.ts';
import type { Design } from './columns.ts';
import { type Bounding, seatWeights } from './seat-weights.ts';

/** A solved set of equations Σ_p ω_p Σ_i x̃_i (T_i − μ_i) = 0. */
export interface PoissonFit {
  design: Design;
  effects: Float64Array;
  /** μ: fitted minutes of each cell. */
  fitted: Float64Array;
  /** ω: weight of each seat. */
  seats: Float64Array;
  inverse: Float64Array;
  means: Float64Array;
}

const mostSteps = 60;
/** Weights that depend on the effects may go to and fro; from here on only half of their way is gone. */
const halvedFrom = 30;

/**
 * Poisson pseudo maximum likelihood (Santos Silva & Tenreyro 2006, "The Log of Gravity") with people's effects concentrated out and
 * seats bounded, their weights renewed at each Newton step. null: did not settle.
 */
export function fitPoisson(design: Design, bounding: Bounding): PoissonFit | null {
  const { rows, units, columns: k, width, unit, ones, pieces, minutes } = design;
  const b = new Float64Array(k);
  const fitted = new Float64Array(rows);
  const weights = new Float64Array(rows);
  let seats: Float64Array = new Float64Array(units).fill(1);
  const told = new Float64Array(units);
  for (let row = 0; row < rows; row++) told[unit[row]!]! += minutes[row]!;

  const refit = () => {
    const expected = new Float64Array(units);
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let a = row * width; a < (row + 1) * width && ones[a]! >= 0; a++) sum += b[ones[a]!]!;
      fitted[row] = pieces[row]! * Math.exp(sum);
      expected[unit[row]!]! += fitted[row]!;
    }
    for (let row = 0; row < rows; row++) fitted[row]! *= told[unit[row]!]! / expected[unit[row]!]!;
  };
  const solve = (): { inverse: Float64Array; concentrated: Concentrated } | null => {
    for (let row = 0; row < rows; row++) weights[row] = fitted[row]! * seats[unit[row]!]!;
    const concentrated = concentrate(design, weights);
    const inverse = inversePositive(concentrated.matrix, k);
    return inverse === null ? null : { inverse, concentrated };
  };

  let settled = false;
  for (let step = 0; step < mostSteps && !settled; step++) {
    refit();
    const renewed = seatWeights(design, fitted, bounding);
    let moved = 0;
    for (let u = 0; u < units; u++) {
      if (step >= halvedFrom) renewed[u] = (renewed[u]! + seats[u]!) / 2;
      moved = Math.max(moved, Math.abs(renewed[u]! - seats[u]!) / Math.max(renewed[u]!, seats[u]!));
    }
    seats = renewed;
    const solved = solve();
    if (solved === null) return null;
    const change = newtonStep(design, solved.inverse, fitted, seats);
    let largest = 0;
    for (let j = 0; j < k; j++) {
      const bounded = Math.max(-1, Math.min(1, change[j]!));
      b[j]! += bounded;
      largest = Math.max(largest, Math.abs(bounded));
    }
    settled = largest < 1e-7 && moved < 1e-5;
    if (!(largest < Number.POSITIVE_INFINITY)) return null;
    // Good enough to tell in steps of 0.1, though the weights still go to and fro a little.
    if (step === mostSteps - 1) settled = largest < 1e-3;
  }
  refit();
  const last = solve();
  if (!settled || last === null) return null;
  const { effects } = design;
  return {
    design,
    effects: b.slice(0, effects),
    fitted,
    seats,
    inverse: last.inverse,
    means: last.concentrated.means,
  };
}

function newtonStep(design: Design, inverse: Float64Array, fitted: Float64Array, seats: Float64Array): Float64Array {
  const { rows, columns: k, width, unit, ones, minutes } = design;
  const score = new Float64Array(k);
  for (let row = 0; row < rows; row++) {
    const left = (minutes[row]! - fitted[row]!) * seats[unit[row]!]!;
    for (let a = row * width; a < (row + 1) * width && ones[a]! >= 0; a++) score[ones[a]!]! += left;
  }
  const change = new Float64Array(k);
  for (let j = 0; j < k; j++) for (let l = 0; l < k; l++) change[j]! += inverse[j * k + l]! * score[l]!;
  return change;
}
