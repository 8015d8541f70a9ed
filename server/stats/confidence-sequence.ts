/**
 * Half-width of a 1 − α confidence sequence, in standard errors, after `information` observations' worth of evidence: one may
 * look after every entry and stop when one likes, and the truth still stays inside throughout with probability 1 − α.
 * It is narrowest, in standard errors, near `tunedAt`.
 *
 * Source: Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas, "Time-uniform central limit theory and asymptotic confidence
 * sequences", arXiv 2103.06476, eq. (5) (Robbins' normal mixture) and its appendix on tuning ρ, divided by σ̂/√t.
 * @throws RangeError where there is no information, or α is no probability.
 */
export function sequenceHalfWidth(information: number, alpha = 0.05, tunedAt = 100): number {
  if (!(information > 0)) throw new RangeError(`no information: ${information}`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`a probability must lie between 0 and 1: ${alpha}`);
  const scaled = information * mixtureVariance(alpha, tunedAt);
  return Math.sqrt(((2 * (scaled + 1)) / scaled) * Math.log(Math.sqrt(scaled + 1) / alpha));
}

/** ρ² that makes the sequence narrowest at this time: (−2 log α + log(−2 log α) + 1) / t. */
function mixtureVariance(alpha: number, tunedAt: number): number {
  const base = -2 * Math.log(alpha);
  return (base + Math.log(base) + 1) / tunedAt;
}
