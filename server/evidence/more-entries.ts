import type { MoreEntries } from './evidence.ts';
import { noDifference } from './verdict.ts';

/** Coarse on purpose: a finer guess would let a reader work back to how many entries there are. */
const ladder = [10, 20, 50, 100, 200, 500];

/**
 * A rough guess of the entries, half of each arm, until the interval leaves 1 or fits into "no clear difference", if the
 * estimate stays where it is: the interval shrinks with the square root of what it rests on.
 */
export function moreEntries(logRatio: number, halfWidth: number, information: number): MoreEntries {
  const awayFromOne = Math.abs(logRatio);
  const insideBand = Math.min(Math.log(noDifference[1]) - logRatio, logRatio - Math.log(noDifference[0]));
  const needed = 0.95 * Math.max(awayFromOne, insideBand);
  return rung(information * ((halfWidth / needed) ** 2 - 1));
}

export function rung(entries: number): MoreEntries {
  const above = ladder.findIndex((step) => entries <= step);
  if (above < 0) return { from: ladder.at(-1)!, to: null };
  return above === 0 ? { from: 1, to: ladder[0]! } : { from: ladder[above - 1]!, to: ladder[above]! };
}
