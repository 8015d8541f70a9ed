import type { Window } from '../../db/vocabulary.ts';
import type { Amount, Rounding } from './figures.ts';
import type { RuleWords } from './rule-words.ts';
import type { VocabularyWords } from './vocabulary-words.ts';

/** Saved time from the worse end to the better one. */
export interface Range {
  low: Amount;
  high: Amount;
}

/** One sentence of which `figure` is set large; read in a row it is plain prose without its full stop. */
export interface Headline {
  before: string;
  figure: string;
  after: string;
}

/** Everything that a language says about a board's figures. Minutes are minutes; saved ones are positive. */
export interface BoardWords extends VocabularyWords {
  rules: RuleWords;
  duration(minutes: number, rounding: Rounding): string;
  /** To the minute, with a sign, for an account that must add up. */
  exactly(minutes: number): string;
  saved(minutes: number): string;
  savedRange(interval: readonly [number, number]): string;
  headline: {
    gain(net: number, range: Range): Headline;
    loss(net: number, range: Range): Headline;
    unclear(range: Range): Headline;
    costsOnly(costs: number): Headline;
    nothing: Headline;
  };
  /** How the headline ends: what the net already takes off (the amount is the tool's own time), or what the costs are. */
  takenOff(parts: { rework: boolean; burdens: boolean; toolMinutes: number }): string;
  spentOn(parts: { burdenMinutes: number; toolMinutes: number }): string;
  asOf(published: Date): string;
  month(date: Date): string;
  inTen(n: number): string;
  list(items: readonly string[]): string;
  windows: Record<Window, string>;
}
