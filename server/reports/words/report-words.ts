import type { Level, Window } from '../../../db/vocabulary.ts';
import type { BoardWords } from '../../../web/words/board-words.ts';
import type { VerdictWords } from '../../../web/words/verdict-sentence.ts';
import type { AccountLine, Column, Heading } from '../report.ts';

/** Everything that a report says beyond what the board says in the same words. */
export interface ReportWords {
  title: string;
  from(office: string, team: string): string;
  letterhead(from: string, asOf: string): string;
  dated(asOf: string, period: string): string;
  likely(range: string): string;
  burden(name: string, minutes: string, rule: string | null): string;
  rule(circular: string, forbids: string): string;
  timeUses(list: string): string;
  day(date: Date): string;
  asOf(day: string | null): string;
  period(window: Window, from: string | null, to: string | null): string;
  notForAppraisal: string;
  synthetic: string;
  pooled: string;
  use(task: string): string;
  avoid(task: string): string;
  drop(burden: string, minutes: string): string;
  nothingToDo: string;
  account: Record<AccountLine['part'], string>;
  noBurdens: string;
  noTimeUses: string;
  notCounted(tasks: string): string;
  withheld(tasks: string, floor: number): string;
  unlock(floor: number): string;
  change(change: string, range: string): string;
  feeling(text: string): string;
  feltChange(change: string): string;
  feltSaved(share: string): string;
  levels: Record<Level, string>;
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
  known(asOf: string, period: string): string;
  nothingKnown: string;
  /** A kind of work, what is known of it, and how. */
  task(name: string, verdict: string, change: string, level: string): { lead: string; text: string };
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

/** A report speaks as the board does: these are the board's own sentences. */
export interface AllWords {
  report: ReportWords;
  board: BoardWords;
  verdicts: VerdictWords;
}
