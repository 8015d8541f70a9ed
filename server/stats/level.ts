/**
 * The largest level L with L ≤ share · Σ min(x, L): values above it count as L, and then none carries more than `share` of the sum.
 * With 1/share positive values or fewer none can carry less; then it is the smallest of them. 0 without positive values. Exact, by
 * sorting; in the unit of x. Source: EVIDENCE.md, "L(x)".
 */
export function levelAt(values: ArrayLike<number>, share: number): number {
  const rising = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort();
  const n = rising.length;
  if (n === 0) return 0;
  if (n * share <= 1 + 1e-9) return rising[0]!;
  let below = 0;
  for (let at = 0; at < n; at++) {
    const above = share * (n - at);
    // Between the values before and after this place L = share · (below + (n − at) · L).
    if (above < 1 - 1e-9 && (share * below) / (1 - above) <= rising[at]! + 1e-12) return (share * below) / (1 - above);
    below += rising[at]!;
  }
  return rising[n - 1]!;
}

/** What each of these counts for, 0–1, so that none carries more than `share`. */
export function weightsUnder(values: ArrayLike<number>, share: number): Float64Array {
  const level = levelAt(values, share);
  return Float64Array.from(values, (value) => (value > level ? level / value : 1));
}
