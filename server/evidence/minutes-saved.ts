import { normalHalfWidth95, normalQuantile } from '../stats/normal.ts';
import type { Atom } from './atom.ts';
import type { Estimated, Interval } from './evidence.ts';

type Saved = Pick<
  Estimated,
  'minutesSaved' | 'minutesSavedInterval' | 'grossMinutesSaved' | 'reworkShareOfGain' | 'dots'
>;

const dotCount = 20;

/**
 * Minutes saved = Σ with-AI minutes × (1/R − 1): by hand the same pieces would have taken minutes / R. Gross leaves the rework
 * minutes out of what was spent; rework's share is what it ate of that gain. The interval is that of R, turned round.
 */
export function minutesSaved(
  atoms: readonly Atom[],
  { timeRatio, interval, halfWidth }: { timeRatio: number; interval: Interval; halfWidth: number },
): Saved {
  const { spent, rework } = withAiMinutes(atoms);
  // A window of corrections alone may hold less than nothing: then there is no work that time could be saved on.
  if (!(spent > 0 && rework >= 0))
    return {
      minutesSaved: null,
      minutesSavedInterval: null,
      grossMinutesSaved: null,
      reworkShareOfGain: null,
      dots: null,
    };
  const saved = (ratio: number) => spent * (1 / ratio - 1);
  const gross = saved(timeRatio) + rework;
  return {
    minutesSaved: saved(timeRatio),
    minutesSavedInterval: [saved(interval[1]), saved(interval[0])],
    grossMinutesSaved: gross,
    reworkShareOfGain: gross > 0 ? rework / gross : null,
    dots: quantileDots(Math.log(timeRatio), halfWidth).map(saved),
  };
}

/**
 * Ratios at the quantiles 2.5 %, 7.5 % … 97.5 %, largest first (least saved first): 20 equally likely possibilities, spread so that
 * 95 % of them fill the reported interval. Source: Kay, Kola, Hullman & Munson 2016, quantile dotplots.
 */
export function quantileDots(logRatio: number, halfWidth: number): number[] {
  return Array.from({ length: dotCount }, (_, dot) =>
    Math.exp(logRatio - (normalQuantile((dot + 0.5) / dotCount) * halfWidth) / normalHalfWidth95),
  );
}

function withAiMinutes(atoms: readonly Atom[]): { spent: number; rework: number } {
  let spent = 0;
  let rework = 0;
  for (const { arm, cells } of atoms) {
    if (arm !== 'with_ai') continue;
    for (const cell of cells) {
      spent += cell.minutes + cell.reworkMinutes;
      rework += cell.reworkMinutes;
    }
  }
  return { spent, rework };
}
