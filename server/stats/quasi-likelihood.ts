import { invertSymmetric } from './symmetric.ts';

/** One row: the unit whose effect it shares, the cluster whose errors it shares, its columns, what was measured (above 0), and how much it counts. */
export interface MeasuredRow {
  unit: number;
  cluster: number;
  columns: readonly number[];
  measured: number;
  weight: number;
}

/** One coefficient of log E[y]. Standard errors on that scale. */
export interface QuasiCoefficient {
  estimate: number;
  /** Heteroskedasticity-robust, HC2. */
  standardError: number;
  /** Of HC2, by Satterthwaite: real, at least 1. */
  degreesOfFreedom: number;
  /** Sandwich by cluster × G/(G − 1). */
  standardErrorClustered: number;
  clusters: number;
}

const mostSteps = 100;

/**
 * Quasi-likelihood with log link and variance ∝ μ^power (1 = Poisson, 2 = gamma): coefficient of column 0, each unit with an effect
 * of its own, concentrated out (one unit for all = a constant). Columns that say nothing new are left out, the first never.
 * HC2 and Satterthwaite's degrees of freedom on the working model (Bell & McCaffrey 2002; Imbens & Kolesár 2016).
 * null: column 0 can't be told from the others, or no solution was found. O(rows · columns²).
 */
export function fitQuasi(given: readonly MeasuredRow[], power: number): QuasiCoefficient | null {
  const rows = given.filter(
    ({ measured, weight }) => measured > 0 && measured < Number.POSITIVE_INFINITY && weight > 0,
  );
  const kept = tellingColumns(rows);
  if (kept === null) return null;
  const k = kept.length;
  const n = rows.length;
  const x = rows.map(({ columns }) => kept.map((at) => columns[at]!));
  const units = 1 + Math.max(...rows.map(({ unit }) => unit));
  const b = new Array<number>(k).fill(0);
  const mu = new Float64Array(n);
  let settled = false;
  let solved = solve();
  for (let step = 0; step < mostSteps && solved !== null && !settled; step++) {
    let largest = 0;
    for (let j = 0; j < k; j++) {
      let change = 0;
      for (let l = 0; l < k; l++) change += solved.inverse[j * k + l]! * solved.score[l]!;
      change = Math.max(-1, Math.min(1, change));
      b[j]! += change;
      largest = Math.max(largest, Math.abs(change));
    }
    if (!(largest < Number.POSITIVE_INFINITY)) return null;
    solved = solve();
    settled = largest < 1e-10;
  }
  if (solved === null || !settled) return null;
  return coefficient(solved);

  function solve() {
    const above = new Float64Array(units);
    const below = new Float64Array(units);
    rows.forEach(({ unit, measured, weight }, at) => {
      const relative = Math.exp(x[at]!.reduce((sum, value, j) => sum + value * b[j]!, 0));
      mu[at] = relative;
      above[unit]! += weight * measured * relative ** (1 - power);
      below[unit]! += weight * relative ** (2 - power);
    });
    const working = new Float64Array(n);
    const whole = new Float64Array(units);
    const means = new Float64Array(units * k);
    rows.forEach(({ unit, weight }, at) => {
      mu[at]! *= above[unit]! / below[unit]!;
      working[at] = weight * mu[at]! ** (2 - power);
      whole[unit]! += working[at]!;
      for (let j = 0; j < k; j++) means[unit * k + j]! += working[at]! * x[at]![j]!;
    });
    const centred = rows.map(({ unit }, at) => x[at]!.map((value, j) => value - means[unit * k + j]! / whole[unit]!));
    const information = new Array<number>(k * k).fill(0);
    const score = new Array<number>(k).fill(0);
    rows.forEach(({ measured, weight }, at) => {
      const z = centred[at]!;
      const left = weight * (measured - mu[at]!) * mu[at]! ** (1 - power);
      for (let j = 0; j < k; j++) {
        score[j]! += z[j]! * left;
        for (let l = 0; l < k; l++) information[j * k + l]! += working[at]! * z[j]! * z[l]!;
      }
    });
    const inverse = invertSymmetric(information, k);
    return inverse === null ? null : { inverse, score, centred, working, whole };
  }

  function coefficient({ inverse, centred, working, whole }: NonNullable<ReturnType<typeof solve>>) {
    const size = k * k;
    const moved = new Float64Array(units * k);
    const own = new Float64Array(units);
    const outer = new Float64Array(size);
    const clusters = new Map<number, number>();
    let variance = 0;
    let trace = 0;
    let square = 0;
    rows.forEach(({ unit, cluster, measured, weight }, at) => {
      const z = centred[at]!;
      let influence = 0;
      let leverage = 1 / whole[unit]!;
      for (let j = 0; j < k; j++) {
        influence += inverse[j]! * z[j]!;
        for (let l = 0; l < k; l++) leverage += z[j]! * inverse[j * k + l]! * z[l]!;
      }
      leverage *= working[at]!;
      const score = influence * weight * (measured - mu[at]!) * mu[at]! ** (1 - power);
      clusters.set(cluster, (clusters.get(cluster) ?? 0) + score);
      const left = Math.max(0.02, 1 - leverage);
      variance += score ** 2 / left;
      const part = (influence ** 2 * weight * working[at]!) / left;
      trace += part * (1 - leverage);
      square += part ** 2 * (1 - 2 * leverage);
      const scaled = part * working[at]!;
      own[unit]! += scaled;
      for (let j = 0; j < k; j++) {
        moved[unit * k + j]! += scaled * z[j]!;
        for (let l = 0; l < k; l++) outer[j * k + l]! += scaled * z[j]! * z[l]!;
      }
    });
    for (let u = 0; u < units; u++) {
      if (!(whole[u]! > 0)) continue;
      square += (own[u]! / whole[u]!) ** 2;
      for (let j = 0; j < k; j++)
        for (let l = 0; l < k; l++)
          square += (2 / whole[u]!) * moved[u * k + j]! * inverse[j * k + l]! * moved[u * k + l]!;
    }
    const turned = new Float64Array(size);
    for (let i = 0; i < k; i++)
      for (let j = 0; j < k; j++)
        for (let l = 0; l < k; l++) turned[i * k + j]! += inverse[i * k + l]! * outer[l * k + j]!;
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) square += turned[i * k + j]! * turned[j * k + i]!;
    let clustered = 0;
    for (const score of clusters.values()) clustered += score ** 2;
    const groups = clusters.size;
    const found = {
      estimate: b[0]!,
      standardError: Math.sqrt(variance),
      degreesOfFreedom: Math.max(1, trace ** 2 / square),
      standardErrorClustered: groups > 1 ? Math.sqrt((clustered * groups) / (groups - 1)) : Number.NaN,
      clusters: groups,
    };
    return found.standardError > 1e-9 && Number.isFinite(found.degreesOfFreedom) ? found : null;
  }
}

/** Column 0 and those that add something to it and the units' effects; null: column 0 itself adds nothing to all of them. */
function tellingColumns(rows: readonly MeasuredRow[]): number[] | null {
  if (rows.length === 0) return null;
  const width = rows[0]!.columns.length;
  const kept: number[] = [];
  for (let column = 1; column < width; column++) if (adds(rows, [...kept, column])) kept.push(column);
  return adds(rows, [...kept, 0]) ? [0, ...kept] : null;
}

/** Does the last of these columns vary within units beyond what the ones before it tell? */
function adds(rows: readonly MeasuredRow[], columns: readonly number[]): boolean {
  const k = columns.length;
  const sums = new Map<number, { n: number; sum: number[] }>();
  for (const { unit, columns: all } of rows) {
    const own = sums.get(unit) ?? { n: 0, sum: new Array<number>(k).fill(0) };
    own.n++;
    columns.forEach((column, j) => {
      own.sum[j]! += all[column]!;
    });
    sums.set(unit, own);
  }
  const products = new Array<number>(k * k).fill(0);
  let raw = 0;
  for (const { unit, columns: all } of rows) {
    const { n, sum } = sums.get(unit)!;
    const z = columns.map((column, j) => all[column]! - sum[j]! / n);
    raw += all[columns[k - 1]!]! ** 2;
    for (let j = 0; j < k; j++) for (let l = 0; l < k; l++) products[j * k + l]! += z[j]! * z[l]!;
  }
  return products[k * k - 1]! > 1e-9 * raw && invertSymmetric(products, k) !== null;
}
