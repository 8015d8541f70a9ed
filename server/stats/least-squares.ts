import { invertSymmetric } from './symmetric.ts';

/** Cross-products of one cluster's rows. `xx` is k × k in one flat array. Where effects are absorbed, rows are demeaned first. */
export interface CrossProducts {
  cluster: string;
  n: number;
  xx: readonly number[];
  xy: readonly number[];
  yy: number;
}

/** One coefficient of a least-squares fit. Standard errors are on the coefficient's scale. */
export interface Coefficient {
  estimate: number;
  standardErrorModel: number;
  standardErrorClustered: number;
  /** ψ by cluster, with the CR1 factor, so that Σ ψ² = standardErrorClustered². */
  influence: ReadonlyMap<string, number>;
  /** Σ ã², the regressor's own variation that no other column explains. */
  variation: number;
  /** (Σ w)² / Σ w², w = a cluster's part of `variation`: how many equal clusters it amounts to. */
  effectiveClusters: number;
}

export type Refusal = 'collinear' | 'too_few_rows' | 'too_few_clusters' | 'no_variation';

/**
 * Least squares from cross-products by cluster: coefficient number `at`, its model error and its clustered error.
 * Clustered: CR1, V = c·(X′X)⁻¹ (Σ u u′) (X′X)⁻¹ with u = X′e of a cluster and c = G/(G−1) · (n−1)/(n−p); p = k + (absorbs ? 1 : 0).
 * Effects absorbed within clusters are not counted in p (Cameron & Miller 2015, "A Practitioner's Guide to Cluster-Robust
 * Inference", III.B; the convention of Stata's `xtreg, fe`); the model error counts each, by `absorbed`.
 */
export function leastSquares(
  groups: readonly CrossProducts[],
  k: number,
  at: number,
  absorbed = 0,
): Coefficient | { refused: Refusal } {
  const total = addUp(groups, k);
  if (total.n - k - absorbed <= 0) return { refused: 'too_few_rows' };
  const inverse = invertSymmetric(total.xx, k);
  if (inverse === null) return { refused: 'collinear' };
  const b = multiply(inverse, total.xy, k);
  const leftOver = total.yy - dot(b, total.xy);
  // What is left after cancellation is noise below this: then minutes do not vary, and no error can be told.
  if (!(leftOver > 1e-10 * total.yy)) return { refused: 'no_variation' };
  const row = inverse.slice(at * k, at * k + k);
  const own = inverse[at * k + at]!;
  const byCluster = new Map<string, { score: number; weight: number }>();
  for (const group of groups) {
    const part = byCluster.get(group.cluster) ?? { score: 0, weight: 0 };
    for (let i = 0; i < k; i++) {
      let fitted = 0;
      let ownPart = 0;
      for (let j = 0; j < k; j++) {
        fitted += group.xx[i * k + j]! * b[j]!;
        ownPart += group.xx[i * k + j]! * row[j]!;
      }
      part.score += row[i]! * (group.xy[i]! - fitted);
      part.weight += (row[i]! * ownPart) / (own * own);
    }
    byCluster.set(group.cluster, part);
  }
  const clusters = byCluster.size;
  const p = k + (absorbed > 0 ? 1 : 0);
  if (clusters < 2 || total.n <= p) return { refused: 'too_few_clusters' };
  const factor = Math.sqrt((clusters / (clusters - 1)) * ((total.n - 1) / (total.n - p)));
  const influence = new Map<string, number>();
  let squares = 0;
  let weightSquares = 0;
  for (const [cluster, { score, weight }] of byCluster) {
    influence.set(cluster, factor * score);
    squares += (factor * score) ** 2;
    weightSquares += weight ** 2;
  }
  if (!(squares > 1e-20 * (1 + b[at]! ** 2))) return { refused: 'no_variation' };
  return {
    estimate: b[at]!,
    standardErrorModel: Math.sqrt((leftOver / (total.n - k - absorbed)) * own),
    standardErrorClustered: Math.sqrt(squares),
    influence,
    variation: 1 / own,
    effectiveClusters: 1 / (own * own * weightSquares),
  };
}

function addUp(groups: readonly CrossProducts[], k: number): Omit<CrossProducts, 'cluster'> {
  const xx = new Array<number>(k * k).fill(0);
  const xy = new Array<number>(k).fill(0);
  let n = 0;
  let yy = 0;
  for (const group of groups) {
    n += group.n;
    yy += group.yy;
    for (let i = 0; i < k * k; i++) xx[i]! += group.xx[i]!;
    for (let i = 0; i < k; i++) xy[i]! += group.xy[i]!;
  }
  return { n, xx, xy, yy };
}

function multiply(matrix: readonly number[], vector: readonly number[], k: number): number[] {
  return vector.map((_, row) => dot(matrix.slice(row * k, row * k + k), vector));
}

function dot(left: readonly number[], right: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < left.length; i++) total += left[i]! * right[i]!;
  return total;
}
