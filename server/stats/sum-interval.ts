/** An estimate with an interval that need not be symmetric. */
export interface Ranged {
  estimate: number;
  low: number;
  high: number;
}

/**
 * Interval of a sum of estimates that may share data, from the interval of each and their correlations: below the sum by
 * √ΣΣ ρᵢⱼ (θᵢ − lᵢ)(θⱼ − lⱼ), above it likewise. One estimate keeps its own interval exactly, asymmetric as it is.
 * Source: Zou & Donner 2008, "Construction of confidence limits about effect measures" (MOVER), with correlation as in Zou 2007.
 */
export function sumInterval(parts: readonly Ranged[], correlation: (one: number, other: number) => number): Ranged {
  let estimate = 0;
  let below = 0;
  let above = 0;
  parts.forEach((one, i) => {
    estimate += one.estimate;
    parts.forEach((other, j) => {
      const r = i === j ? 1 : correlation(i, j);
      below += r * (one.estimate - one.low) * (other.estimate - other.low);
      above += r * (one.high - one.estimate) * (other.high - other.estimate);
    });
  });
  return { estimate, low: estimate - Math.sqrt(Math.max(0, below)), high: estimate + Math.sqrt(Math.max(0, above)) };
}
