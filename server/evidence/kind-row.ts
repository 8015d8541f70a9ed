import { designOf, usable } from './columns.ts';
import { errorOf } from './error-of-fit.ts';
import type { KindFit, Shrinkage } from './fits.ts';
import { identifiedEffects } from './identified.ts';
import { fitPoisson } from './poisson-fit.ts';
import { type Bounding, bounded } from './seat-weights.ts';
import { type CannotSay, type Cell, cannotSay } from './sums.ts';
import { peopleSpread, unevenness } from './together.ts';

/** A kind's own effect and its error, before it is shrunk: size and quarter in the model. Log scale. As `fitTogether`. */
export function fitOneKind(
  cells: readonly Cell[],
  bounding: Bounding = bounded,
): { logRatio: number; standardError: number; degreesOfFreedom: number } | CannotSay {
  const counted = usable(cells);
  if (!counted.some(({ arm }) => arm === 'with_ai') || !counted.some(({ arm }) => arm === 'without_ai'))
    return cannotSay('too_few_pieces');
  const design = designOf(counted, 'kind', null);
  if (!identifiedEffects(design)[0]) return cannotSay('not_comparable');
  const fit = fitPoisson(design, bounding);
  if (fit === null) return cannotSay('no_answer');
  const error = errorOf(fit);
  if ('reason' in error) return error;
  const variance = error.covariance[0]! + peopleSpread ** 2 * unevenness(error, Float64Array.of(1), bounding);
  const [logRatio, standardError] = [fit.effects[0]!, Math.sqrt(variance)];
  if (!(Number.isFinite(logRatio) && standardError > 0 && standardError < Number.POSITIVE_INFINITY))
    return cannotSay('no_answer');
  return { logRatio, standardError, degreesOfFreedom: error.degreesOfFreedom };
}

/**
 * One kind's own row: its effect from its own atoms, shrunk toward all work together: est = b₀ + w(b − b₀), w = τ²/(τ² + se²),
 * var = τ²(1 − w) + (1 − w)²·var(b₀). Log scale. A kind that can't be fitted is not known, never a number: CannotSay.
 * Source: EVIDENCE.md, "A kind's own row".
 */
export function fitKind(
  cells: readonly Cell[],
  { shrinkage }: { shrinkage: Shrinkage },
  bounding: Bounding = bounded,
): KindFit | CannotSay {
  const found = fitOneKind(cells, bounding);
  if ('kind' in found) return found;
  const { centre, centreVariance, spreadSquared } = shrinkage;
  const own = { logRatio: found.logRatio, standardError: found.standardError };
  const weight = spreadSquared / (spreadSquared + own.standardError ** 2);
  const variance = spreadSquared * (1 - weight) + (1 - weight) ** 2 * centreVariance;
  if (!(variance > 0)) return cannotSay('no_answer');
  return {
    kind: 'kind',
    logRatio: centre + weight * (own.logRatio - centre),
    standardError: Math.sqrt(variance),
    degreesOfFreedom: found.degreesOfFreedom,
    own,
  };
}
