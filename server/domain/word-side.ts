import type { Ruling } from '../../db/vocabulary.ts';

/** On which side of the line a word stands. "Points to" is no verdict: it is as open as "too early". */
export type Side = 'gain' | 'loss' | 'even' | 'open';

const sides = {
  saves: 'gain',
  probably_saves: 'gain',
  points_to_saving: 'open',
  no_large_difference: 'even',
  points_to_cost: 'open',
  probably_costs: 'loss',
  costs: 'loss',
  too_early: 'open',
} as const satisfies Record<string, Side>;

export type SidedWord = keyof typeof sides;
export const sidedWords = Object.keys(sides) as SidedWord[];

export function sideOf(word: SidedWord): Side {
  return sides[word];
}

/** A word about AI matters to these; who dropped a task or stopped noting it looks again on a day only. */
const restOnWord: readonly Ruling[] = ['use', 'use_with_checks', 'do_not_use'];

export function restsOnWord(ruling: Ruling): boolean {
  return restOnWord.includes(ruling);
}
