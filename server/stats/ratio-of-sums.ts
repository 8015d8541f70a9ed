import { studentHalfWidth } from './student.ts';

/** One cluster's part of a ratio Σ above / Σ below. */
export interface Part {
  above: number;
  below: number;
}

export interface RatioOfSums {
  estimate: number;
  standardError: number;
  clusters: number;
}

/**
 * Σ above / Σ below with its standard error clustered, by linearisation: e = above − r·below, V = G/(G−1) Σe² / (Σ below)².
 * Source: Cochran, Sampling Techniques (1977), 6.3. @throws RangeError below two clusters, or where Σ below is not positive.
 */
export function ratioOfSums(parts: readonly Part[]): RatioOfSums {
  const clusters = parts.length;
  const above = parts.reduce((total, part) => total + part.above, 0);
  const below = parts.reduce((total, part) => total + part.below, 0);
  if (clusters < 2 || !(below > 0)) throw new RangeError(`no ratio from ${clusters} clusters over ${below}`);
  const estimate = above / below;
  const squares = parts.reduce((total, part) => total + (part.above - estimate * part.below) ** 2, 0);
  return { estimate, standardError: Math.sqrt((clusters / (clusters - 1)) * squares) / below, clusters };
}

/**
 * 95 % interval of a share of yes from clustered answers: Wilson's, at the effective number of answers (what simple sampling
 * would need for the clustered error), with t on G − 1. Where all say the same, a cluster counts as one answer.
 * Source: Wilson 1927; Korn & Graubard 1998 (effective sample size).
 */
export function shareInterval(parts: readonly Part[]): readonly [number, number] {
  const { estimate: p, standardError, clusters } = ratioOfSums(parts);
  const answers = parts.reduce((total, part) => total + part.below, 0);
  const n = standardError > 0 ? Math.min(answers, (p * (1 - p)) / standardError ** 2) : clusters;
  const t = studentHalfWidth(0.95, clusters - 1);
  const middle = (p + t ** 2 / (2 * n)) / (1 + t ** 2 / n);
  const half = (t / (1 + t ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + t ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
