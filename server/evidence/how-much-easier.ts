import type { ReleasedReading } from './released.ts';
import { isCosting, isSaving } from './word.ts';

/** By how many per cent the pieces done with AI would have had to be easier (harder) than anybody saw for the word to fall. */
export interface HiddenDifference {
  pieces: 'easier' | 'harder';
  percent: number;
}

/**
 * From the released record alone: the range's end nearest to 1, whole per cent, rounded against the word. null where no side is
 * taken. In a trial the coin drew the pieces; then it says how much chance would have had to do.
 * Source: the tipping point of a sensitivity analysis (VanderWeele & Ding 2017) on the ratio's own scale.
 */
export function howMuchEasier({ word, low, high }: ReleasedReading): HiddenDifference | null {
  if (isSaving(word)) return { pieces: 'easier', percent: Math.floor(100 * (1 - Math.exp(high)) + 1e-9) };
  if (isCosting(word)) return { pieces: 'harder', percent: Math.floor(100 * (Math.exp(low) - 1) + 1e-9) };
  return null;
}
