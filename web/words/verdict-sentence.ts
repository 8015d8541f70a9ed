import type { Level, Verdict } from '../../db/vocabulary.ts';
import type { PeopleBand } from '../../server/evidence/band.ts';
import type { Interval, MoreEntries, NotYetReason, Withheld } from '../../server/evidence/evidence.ts';

/** The part of a piece of evidence that its sentence is made of. */
export type Sayable =
  | { kind: 'withheld'; verdict: 'withheld'; reason: Withheld['reason'] }
  | { kind: 'not_yet'; verdict: 'too_early'; reason: NotYetReason; moreEntries: MoreEntries | null }
  | {
      kind: 'estimated';
      verdict: Exclude<Verdict, 'withheld'>;
      timeRatio: number;
      interval: Interval;
      moreEntries: MoreEntries | null;
    };

/** Everything that a language says about a verdict. Ratios are times with AI over times without. */
export interface VerdictWords {
  /** Two or three words, beside the mark in the chart. */
  label: Record<Verdict, string>;
  /** How the sentence begins; the figures follow. */
  opening: Record<Verdict, string>;
  sentence(opening: string, figures: string): string;
  differs(ratio: number, interval: Interval): string;
  noDifference(interval: Interval): string;
  tooEarly(interval: Interval): string;
  notYet: Record<NotYetReason, string>;
  withheld(reason: Withheld['reason'], floor: number): string;
  withMore(figures: string, more: MoreEntries): string;
  /** How it is known. */
  basis: Record<Level, string>;
  people(band: PeopleBand): string;
  perHour(ratio: number, interval: Interval): string;
  /** The change and its range as a table writes them. */
  change(ratio: number): string;
  range(interval: Interval): string;
}

/** The one sentence that says what is known: words and numbers together, a loss as plainly as a gain. */
export function verdictSentence(evidence: Sayable, words: VerdictWords, floor: number): string {
  return words.sentence(words.opening[evidence.verdict], verdictFigures(evidence, words, floor));
}

/** The same without its opening, for where the verdict stands beside it already. */
export function verdictFigures(evidence: Sayable, words: VerdictWords, floor: number): string {
  if (evidence.kind === 'withheld') return words.withheld(evidence.reason, floor);
  const withMore = (figures: string) =>
    evidence.moreEntries === null ? figures : words.withMore(figures, evidence.moreEntries);
  if (evidence.kind === 'not_yet') return withMore(words.notYet[evidence.reason]);
  const { verdict, timeRatio, interval } = evidence;
  if (verdict === 'too_early') return withMore(words.tooEarly(interval));
  return verdict === 'no_clear_difference' ? words.noDifference(interval) : words.differs(timeRatio, interval);
}
