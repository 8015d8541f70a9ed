import { inversePositive, logDeterminant } from './cholesky.ts';

/** Effects pulled toward their centre, averaged over how much they may spread. */
export interface ShrunkEffects {
  /** Posterior mean of each effect, and b₀ for one that was not measured. */
  centre: number;
  centreVariance: number;
  /** τ², averaged. */
  spreadSquared: number;
  effects: Float64Array;
  /** Covariance of effects, then of one more, unmeasured, in the last row and column; two unmeasured ones differ by τ² twice. */
  covariance: Float64Array;
  /** How each shrunk effect (and the unmeasured one, last) follows the measured ones: (effects + 1) × effects. */
  response: Float64Array;
}

const spreads = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const usualSpread = 0.2;

/**
 * Empirical Bayes: measured effects b with covariance V, true ones N(b₀, τ²); τ on a grid, weighted by REML × exp(−(τ/0.2)²/2) and
 * the grid's spacing; everything averaged over τ. Log scale. null: V is not positive definite.
 * Source: EVIDENCE.md, "Kinds together by empirical Bayes"; Morris 1983.
 */
export function shrink(b: Float64Array, covariance: Float64Array): ShrunkEffects | null {
  const n = b.length;
  const size = n + 1;
  const looks: { weight: number; likelihood: number; look: ReturnType<typeof lookAt> & object }[] = [];
  for (let at = 0; at < spreads.length; at++) {
    const look = lookAt(b, covariance, spreads[at]!);
    if (look === null) return null;
    const spacing = (spreads[Math.min(spreads.length - 1, at + 1)]! - spreads[Math.max(0, at - 1)]!) / 2;
    looks.push({ weight: spacing, likelihood: look.likelihood, look });
  }
  const best = Math.max(...looks.map(({ likelihood }) => likelihood));
  let total = 0;
  for (const one of looks) total += one.weight *= Math.exp(one.likelihood - best);
  const mean = {
    centre: 0,
    centreVariance: 0,
    spreadSquared: 0,
    effects: new Float64Array(size),
    covariance: new Float64Array(size * size),
    response: new Float64Array(size * n),
  };
  for (const { weight, look } of looks) {
    const part = weight / total;
    mean.centre += part * look.centre;
    mean.spreadSquared += part * look.spreadSquared;
    for (let k = 0; k < size; k++) mean.effects[k]! += part * look.effects[k]!;
    for (let k = 0; k < size * n; k++) mean.response[k]! += part * look.response[k]!;
  }
  for (const { weight, look } of looks) {
    const part = weight / total;
    mean.centreVariance += part * (look.centreVariance + (look.centre - mean.centre) ** 2);
    for (let k = 0; k < size; k++)
      for (let m = 0; m < size; m++)
        mean.covariance[k * size + m]! +=
          part *
          (look.covariance[k * size + m]! +
            (look.effects[k]! - mean.effects[k]!) * (look.effects[m]! - mean.effects[m]!));
  }
  return mean;
}

function lookAt(b: Float64Array, covariance: Float64Array, tau: number) {
  const n = b.length;
  const size = n + 1;
  const spreadSquared = tau * tau;
  const whole = Float64Array.from(covariance);
  for (let i = 0; i < n; i++) whole[i * n + i]! += spreadSquared;
  const inverse = inversePositive(whole, n);
  const determinant = logDeterminant(whole, n);
  if (inverse === null || determinant === null) return null;
  const sums = new Float64Array(n);
  let information = 0;
  let weighted = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      sums[j]! += inverse[i * n + j]!;
      information += inverse[i * n + j]!;
      weighted += inverse[i * n + j]! * b[j]!;
    }
  const centre = weighted / information;
  let misfit = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) misfit += inverse[i * n + j]! * (b[i]! - centre) * (b[j]! - centre);
  const likelihood = 0.5 * (-determinant - Math.log(information) - misfit) - 0.5 * (tau / usualSpread) ** 2;
  // Row k: how the effect follows the measured ones about the centre; what it leaves to the centre.
  const effects = new Float64Array(size).fill(centre);
  const left = new Float64Array(size).fill(1);
  const pull = new Float64Array(size * n);
  for (let k = 0; k < n; k++)
    for (let j = 0; j < n; j++) {
      pull[k * n + j] = spreadSquared * inverse[k * n + j]!;
      effects[k]! += pull[k * n + j]! * (b[j]! - centre);
      left[k]! -= pull[k * n + j]!;
    }
  const spreadOf = new Float64Array(size * size);
  const response = new Float64Array(size * n);
  for (let k = 0; k < size; k++) {
    for (let m = 0; m < size; m++)
      spreadOf[k * size + m] =
        (k === m ? spreadSquared : 0) -
        (m < n ? pull[k * n + m]! * spreadSquared : 0) +
        (left[k]! * left[m]!) / information;
    for (let j = 0; j < n; j++) response[k * n + j] = pull[k * n + j]! + (left[k]! * sums[j]!) / information;
  }
  return {
    likelihood,
    spreadSquared,
    centre,
    centreVariance: 1 / information,
    effects,
    covariance: spreadOf,
    response,
  };
}
