import type { Told } from './builders.ts';

/** Raw rows, a dummy for every contributor, Householder QR: the slow and plain way, sharing no line with the program. */
export function denseFit(
  pieces: readonly Told[],
  model: { contributorEffects: boolean; size: boolean; expectedMinutes: boolean },
  clusterOf: (piece: Told) => string,
): { logRatio: number; standardErrorModel: number; standardErrorClustered: number } {
  const carrying = pieces.filter((piece) => !model.expectedMinutes || piece.expectedMinutes !== null);
  const many = (contributor: string) => carrying.filter((piece) => piece.contributor === contributor).length > 1;
  const used = carrying.filter((piece) => !model.contributorEffects || many(piece.contributor));
  const people = [...new Set(used.map((piece) => piece.contributor))];
  const sizes = [...new Set(used.map((piece) => piece.size))].sort().slice(1);
  const slopes = (piece: Told) => [
    Number(piece.arm === 'with_ai'),
    ...(model.size ? sizes.map((size) => Number(piece.size === size)) : []),
    ...(model.expectedMinutes ? [Math.log(piece.expectedMinutes!)] : []),
  ];
  const levels = (piece: Told) =>
    model.contributorEffects ? people.map((person) => Number(piece.contributor === person)) : [1];
  const x = used.map((piece) => [...slopes(piece), ...levels(piece)]);
  const y = used.map((piece) => Math.log(piece.minutes + piece.reworkMinutes));
  const k = x[0]!.length;
  const n = x.length;
  const { b, inverse } = solve(x, y);
  const residuals = x.map((row, i) => y[i]! - row.reduce((sum, value, j) => sum + value * b[j]!, 0));
  const sigma2 = residuals.reduce((sum, e) => sum + e * e, 0) / (n - k);
  const scores = new Map<string, number>();
  used.forEach((piece, i) => {
    const pull = x[i]!.reduce((sum, value, j) => sum + value * inverse[0]![j]!, 0) * residuals[i]!;
    scores.set(clusterOf(piece), (scores.get(clusterOf(piece)) ?? 0) + pull);
  });
  const g = scores.size;
  // Dummies are nested in the clusters, so they are not counted; one constant is.
  const p = 1 + slopes(used[0]!).length;
  const meat = [...scores.values()].reduce((sum, score) => sum + score * score, 0);
  return {
    logRatio: b[0]!,
    standardErrorModel: Math.sqrt(sigma2 * inverse[0]![0]!),
    standardErrorClustered: Math.sqrt((g / (g - 1)) * ((n - 1) / (n - p)) * meat),
  };
}

/** b and (X′X)⁻¹ = R⁻¹R⁻ᵀ by Householder reflections. */
function solve(x: readonly (readonly number[])[], y: readonly number[]): { b: number[]; inverse: number[][] } {
  const a = x.map((row, i) => [...row, y[i]!]);
  const k = x[0]!.length;
  for (let c = 0; c < k; c++) {
    const norm = Math.hypot(...a.slice(c).map((row) => row[c]!));
    const v = a.map((row, i) => (i < c ? 0 : row[c]!));
    v[c]! += v[c]! >= 0 ? norm : -norm;
    const vv = v.reduce((sum, value) => sum + value * value, 0);
    for (let j = c; j <= k; j++) {
      const f = (2 * a.reduce((sum, row, i) => sum + v[i]! * row[j]!, 0)) / vv;
      a.forEach((row, i) => {
        row[j]! -= f * v[i]!;
      });
    }
  }
  const back = (right: readonly number[]) => {
    const out = new Array<number>(k).fill(0);
    for (let r = k - 1; r >= 0; r--) {
      let left = right[r]!;
      for (let c = r + 1; c < k; c++) left -= a[r]![c]! * out[c]!;
      out[r] = left / a[r]![r]!;
    }
    return out;
  };
  const rInverse = Array.from({ length: k }, (_, unit) =>
    back(Array.from({ length: k }, (_, r) => Number(r === unit))),
  );
  const inverse = Array.from({ length: k }, (_, r) =>
    Array.from({ length: k }, (_, c) => rInverse.reduce((sum, column) => sum + column[r]! * column[c]!, 0)),
  );
  return { b: back(a.slice(0, k).map((row) => row[k]!)), inverse };
}
