/** The verdicts that a reading can release (DESIGN §2). `saves` and `costs` only by a trial. */
export type Word =
  | 'saves'
  | 'costs'
  | 'probably_saves'
  | 'probably_costs'
  | 'points_to_saving'
  | 'points_to_cost'
  | 'no_large_difference'
  | 'too_early';

/** An interval of log ratios. */
export type LogInterval = readonly [low: number, high: number];

/** Log ratios at which the words change. */
export const wordBounds = {
  /** "Probably" stands even if the pieces done with AI were 15 % easier (harder) than anybody saw. */
  probablySaves: Math.log(0.85),
  probablyCosts: Math.log(1.15),
  /** Inside these no difference is large. */
  noLarge: [Math.log(0.8), Math.log(1.25)] as LogInterval,
};

/** The word that an interval of log ratios allows. Source: EVIDENCE.md, the table of intervals; the first that fits. */
export function wordOf([low, high]: LogInterval): Exclude<Word, 'saves' | 'costs'> {
  if (high <= wordBounds.probablySaves) return 'probably_saves';
  if (low >= wordBounds.probablyCosts) return 'probably_costs';
  if (high <= 0) return 'points_to_saving';
  if (low >= 0) return 'points_to_cost';
  return insideNoLarge([low, high]) ? 'no_large_difference' : 'too_early';
}

/** The same of a trial: a coin drew the pieces, so that beyond 1 it says it plainly. */
export function trialWordOf([low, high]: LogInterval): 'saves' | 'costs' | 'no_large_difference' | 'too_early' {
  if (high <= 0) return 'saves';
  if (low >= 0) return 'costs';
  return insideNoLarge([low, high]) ? 'no_large_difference' : 'too_early';
}

export function isSaving(word: Word): boolean {
  return word === 'saves' || word === 'probably_saves' || word === 'points_to_saving';
}

export function isCosting(word: Word): boolean {
  return word === 'costs' || word === 'probably_costs' || word === 'points_to_cost';
}

function insideNoLarge([low, high]: LogInterval): boolean {
  return low >= wordBounds.noLarge[0] && high <= wordBounds.noLarge[1];
}
