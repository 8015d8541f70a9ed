import type { RuleWords } from '../../../web/words/rule-words.ts';
import type { ToldWords } from '../../../web/words/told-words.ts';
import type { VocabularyWords } from '../../../web/words/vocabulary-words.ts';
import type { Column, Heading } from '../report.ts';

/** Everything that a report says beyond what the told board says in the same words. */
export interface ReportWords {
  title: string;
  from(office: string, team: string): string;
  letterhead(from: string, asOf: string): string;
  dated(asOf: string, nextRun: string): string;
  burden(name: string, minutes: string, rule: string | null): string;
  rule(circular: string, forbids: string): string;
  timeUses(list: string): string;
  /** What a line of a paper is about, and the line. */
  about(heading: string, text: string): string;
  asOf(day: string | null): string;
  /** No quarter has closed with anything to tell. */
  noPeriod: string;
  notForAppraisal: string;
  synthetic: string;
  pooled: string;
  noBurdens: string;
  noTimeUses: string;
  /** The kinds of work of which nothing is known. */
  notKnown(tasks: string): string;
  /** The row of all together without a reading. */
  nothingKnown: string;
  sentence(text: string): string;
  stands(marked: string): string;
  change(change: string, range: string): string;
  ruled(ruling: string, day: string): string;
  recordFile(name: string, day: string): string;
  records(files: string): string;
  recordReading(label: string, ratio: number, interval: readonly [number, number]): string;
  recordNothing: string;
  method(floor: number): readonly string[];
  headings: Record<Heading, string>;
  columns: Record<Column, string>;
  axis: { faster: string; slower: string; same: string; band: string };
  /** Stands before the nth heading of a document. */
  nth(n: number): string;
  nthItem(n: number): string;
  /** Before each paragraph of a plain text. */
  indent: string;
  joined(sentences: readonly string[]): string;
  fileNames: { brief: string; reply: string };
  reply: ReplyWords;
}

export interface ReplyWords {
  title: string;
  to: string;
  opening: string;
  whyHeading: string;
  why: readonly string[];
  knownHeading: string;
  known(asOf: string): string;
  nothingKnown: string;
  /** A kind of work, and what is known of it. */
  task(name: string, verdict: string, change: string): { lead: string; text: string };
  unsettled(tasks: string): string;
  burdens(list: string): string;
  /** One burden in that list. */
  burden(name: string, minutes: string): string;
  forbidden(burdens: readonly string[]): string;
  readHeading: string;
  read(floor: number): readonly string[];
  contact: string;
  date: string;
}

/** A report speaks as the told board does: these are its own sentences. */
export interface AllWords {
  report: ReportWords;
  told: ToldWords;
  rules: RuleWords;
  vocabulary: VocabularyWords;
}
