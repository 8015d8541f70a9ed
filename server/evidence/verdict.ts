import type { Level, Verdict } from '../../db/vocabulary.ts';
import type { Interval } from './evidence.ts';

/** Ratios in here make no difference that anyone would notice. */
export const noDifference: Interval = [0.9, 1.1];

/** The verdict that an interval of the time ratio allows. Only a trial says it plainly. Felt figures never come here. */
export function verdictOf(interval: Interval, level: Exclude<Level, 'felt'>): Exclude<Verdict, 'withheld'> {
  const [low, high] = interval;
  if (low > 1) return level === 'trial' ? 'costs' : 'probably_costs';
  if (high < 1) return level === 'trial' ? 'saves' : 'probably_saves';
  if (low >= noDifference[0] && high <= noDifference[1]) return 'no_clear_difference';
  return 'too_early';
}
