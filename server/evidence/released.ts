import { isCosting, isSaving, type LogInterval, trialWordOf, type Word, wordBounds, wordOf } from './word.ts';

/**
 * What a reading gives out, and all that is ever shown of it. Log ratios (exp of them: time with AI ÷ time without); word, estimate
 * and range are functions of one dithered value and never contradict each other.
 */
export interface ReleasedReading {
  /** Step of information, 0–10. */
  step: number;
  word: Word;
  estimate: number;
  low: number;
  high: number;
  /** The low end stands at 1 and is told as "over 1". */
  lowOpen: boolean;
  /** The high end stands at 1 and is told as "under 1". */
  highOpen: boolean;
}

/** What a reading keeps for the volumes of its quarters. Secret: finer than what is released. */
export interface DitheredReading {
  step: number;
  /** b′ = log A + u·s. */
  dithered: number;
  /** Of the bound over all readings, log scale. */
  halfWidth: number;
}

/** Estimates are told in these steps of the log ratio: coarse while one seat can move much. */
export function gridOf(step: number): number {
  return step < 4 ? 0.2 : 0.1;
}

/** `dither` is uniform on −½ … ½, always the same for one reading. @throws RangeError where an argument is none of these. */
export function ditherReading(
  { logRatio, halfWidth }: { logRatio: number; halfWidth: number },
  step: number,
  dither: number,
): DitheredReading {
  if (!(Number.isInteger(step) && step >= 0 && step <= 10)) throw new RangeError(`no such step: ${step}`);
  if (!(Math.abs(dither) <= 0.5)) throw new RangeError(`a dither lies between -1/2 and 1/2: ${dither}`);
  if (!(Number.isFinite(logRatio) && halfWidth > 0 && halfWidth < Number.POSITIVE_INFINITY))
    throw new RangeError(`no estimate: ${logRatio} ± ${halfWidth}`);
  return { step, dithered: logRatio + dither * gridOf(step), halfWidth };
}

/**
 * The released record of one reading: the word of b′ ± half-width, unrounded; b′ rounded to s; the ends outward to s/2, then never
 * beyond the word. `how`: a coin's pieces say it plainly. Source: EVIDENCE.md, "Release". @throws RangeError as `ditherReading`.
 */
export function release(
  estimate: { logRatio: number; halfWidth: number },
  step: number,
  dither: number,
  how: 'compared' | 'trial' = 'compared',
): ReleasedReading {
  return releaseDithered(ditherReading(estimate, step, dither), how);
}

export function releaseDithered(
  { step, dithered, halfWidth }: DitheredReading,
  how: 'compared' | 'trial' = 'compared',
): ReleasedReading {
  const exact: LogInterval = [dithered - halfWidth, dithered + halfWidth];
  const word = how === 'trial' ? trialWordOf(exact) : wordOf(exact);
  const grid = gridOf(step);
  const [low, high] = within(word, onGrid(exact, grid / 2));
  const rounded = Math.min(high, Math.max(low, tidy(Math.round(dithered / grid) * grid)));
  return {
    step,
    word,
    estimate: onTheSideOf(word, rounded, grid),
    low,
    high,
    lowOpen: isCosting(word) && low === 0,
    highOpen: isSaving(word) && high === 0,
  };
}

/** Outward, so that the range never claims more than b′ ± half-width. */
function onGrid([low, high]: LogInterval, grid: number): LogInterval {
  return [tidy(Math.floor(low / grid) * grid), tidy(Math.ceil(high / grid) * grid)];
}

/** Outward rounding may only widen a range past its word; it is taken back to where the word ends. */
function within(word: Word, [low, high]: LogInterval): LogInterval {
  if (word === 'probably_saves') return [low, Math.min(high, wordBounds.probablySaves)];
  if (word === 'probably_costs') return [Math.max(low, wordBounds.probablyCosts), high];
  if (isSaving(word)) return [low, Math.min(high, 0)];
  if (isCosting(word)) return [Math.max(low, 0), high];
  if (word === 'no_large_difference')
    return [Math.max(low, wordBounds.noLarge[0]), Math.min(high, wordBounds.noLarge[1])];
  return [low, high];
}

/** An estimate that rounds to 1 beside a word that says "under 1" would contradict it: half a step toward the word. */
function onTheSideOf(word: Word, estimate: number, grid: number): number {
  if (isSaving(word) && estimate >= 0) return -grid / 2;
  if (isCosting(word) && estimate <= 0) return grid / 2;
  return estimate;
}

/** 0.30000000000000004 and −0 are told as what they are. */
function tidy(value: number): number {
  return Number(value.toFixed(4)) + 0;
}
