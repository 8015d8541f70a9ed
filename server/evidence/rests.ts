import { lastStep } from './information.ts';
import type { ReleasedReading } from './released.ts';
import type { Word } from './word.ts';

/** Why a kind of work rests: its word is settled, no reading will follow, or its range is narrow enough to be of no further use. */
export type WhyResting = 'settled' | 'last_reading' | 'narrow';

const settled: readonly Word[] = ['saves', 'costs', 'probably_saves', 'probably_costs', 'no_large_difference'];
const narrow = Math.log(1.35);

/**
 * Whether people are asked to note this kind of work no more, from the latest reading of the running series. null: it is still open
 * (or has not been read). A new series, by a change of tool or a year, begins open. Source: DESIGN §6, "Resting".
 */
export function whyResting(reading: ReleasedReading | null): WhyResting | null {
  if (reading === null) return null;
  if (settled.includes(reading.word)) return 'settled';
  if (reading.step >= lastStep) return 'last_reading';
  return reading.high - reading.low < narrow ? 'narrow' : null;
}
