import type { BurdenKind, Ruling } from '../../db/vocabulary.ts';
import type { ToldShare } from '../../server/boards/told-board.ts';
import type { MinutesRange, ToldReading } from '../../server/boards/told-reading.ts';
import type { Word } from '../../server/evidence/word.ts';
import type { Period, Third } from '../../server/publication/released.ts';

/** What a reading's sentence is made of; ratios of time with AI to time without. */
export type Sayable = Pick<ToldReading, 'word' | 'ratio' | 'low' | 'high' | 'lowOpen' | 'highOpen'>;

/** One sentence of which `figure` is set large; read in a row it is plain prose. */
export interface HeadlineSentence {
  outcome: 'gain' | 'loss' | 'open';
  before: string;
  figure: string;
  after: string;
}

/** Everything that a language says of the one told board: page, paper, card and command say it in these words. */
export interface ToldWords {
  /** Two or three words, beside the mark. */
  label: Record<Word, string>;
  /** How the sentence begins; its figures follow. */
  opening: Record<Word, string>;
  sentence(opening: string, figures: string): string;
  /** No word stands for it, not even "too early". */
  notKnown: string;
  /** The row of all work together. */
  together: string;
  change(percent: number): string;
  /** Percent of both ends; an open end stands at no difference. */
  range(low: number, high: number, open: boolean): string;
  differs(change: string, range: string): string;
  noLarge(range: string): string;
  tooEarly(low: number, high: number): string;
  /** An hour of such work now; `name` null: of all work. */
  hour(name: string | null, minutes: number): string;
  fallsAt(pieces: 'easier' | 'harder', percent: number): string;
  basis: Record<ToldReading['level'], string>;
  stands: Record<'of_last_year' | 'of_before_the_tool_changed', string>;
  thirds: Record<Third, string>;
  gap: Record<'feels_faster' | 'feels_slower' | 'alike', string>;
  felt(change: string): string;
  people: Record<'five_or_more' | 'twenty_or_more', string>;
  period(period: Period): string;
  day(iso: string): string;
  list(items: readonly string[]): string;
  /** Minutes spent, from the lesser to the greater. */
  spent(range: MinutesRange): string;
  /** Minutes saved or lost, from the worse end to the better. */
  savedRange(range: MinutesRange): string;
  secondsANote(seconds: number): string;
  headline: {
    gain(period: string, range: string): Omit<HeadlineSentence, 'outcome'>;
    loss(period: string, range: string): Omit<HeadlineSentence, 'outcome'>;
    open(period: string, range: string): Omit<HeadlineSentence, 'outcome'>;
    takenOff(what: 'net' | 'saved', note: string | null): string;
    noHoursYet(label: string, figures: string, day: string): Omit<HeadlineSentence, 'outcome'>;
    waiting(seats: number, pieces: number): Omit<HeadlineSentence, 'outcome'>;
  };
  advice: {
    use(tasks: string): string;
    withChecks(tasks: string): string;
    avoid(tasks: string): string;
    needed(tasks: string): string;
    drop(burden: string, minutes: string): string;
    nothing: string;
  };
  running(period: string, closesOn: string, toldOn: string): string;
  nextRun(day: string): string;
  rulings: Record<Ruling, string>;
  share(question: ToldShare['question'], option: string, third: string): string;
  account: Record<'saved' | 'burdens' | 'net', string>;
  /** Where none of them may be told by itself. */
  burdensTogether(spent: string): string;
}

export type BurdenNames = Record<BurdenKind, string>;
