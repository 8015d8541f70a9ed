import type { BurdenKind, Language, ReworkReason, Ruling } from '../../db/vocabulary.ts';
import type { AccountPart, Headline as Headlined, ToldFrame, ToldShare } from '../boards/told-board.ts';
import type { MinutesRange, ToldReading } from '../boards/told-reading.ts';
import type { Period, Third } from '../publication/released.ts';
import type { RecordRow } from '../records/record-row.ts';

/*
 * What every format of a report says, figures and sentences, made once from the told board: nothing is computed, rounded or worded a
 * second time by the page, the document or the table, so none of them can say something else.
 */

/** One row; what cannot be said is null. */
export interface ReportedTask {
  /** null: all work together. */
  taskTypeId: string | null;
  taskType: string;
  reading: ToldReading | null;
  saved: MinutesRange | null;
  reworked: Third | null;
  felt: number | null;
  checks: readonly ReworkReason[];
  ruling: { ruling: Ruling; reason: string; decidedOn: string } | null;
  resting: boolean;
  says: {
    /** The word in a few words. */
    verdict: string;
    /** Its figures, or that nothing is known; no full stop. */
    figures: string;
    /** Word and figures as one sentence, with its full stop. */
    sentence: string;
    /** The change and its range in a few words, for a narrow place. */
    change: string | null;
    /** An hour of it now, and what would make the word fall. */
    hour: string | null;
    fallsAt: string | null;
    /** What the period came to on this kind of work. */
    saved: string | null;
    basis: string | null;
    ruling: string | null;
    felt: string | null;
    reworked: string | null;
  };
}

export interface ReportedRecords {
  taskType: string;
  row: RecordRow;
  says: { from: string; sentence: string };
}

export interface ReportedBurden {
  burden: BurdenKind;
  minutes: MinutesRange;
  says: { name: string; minutes: string /** The outside rule that forbids it. */; rule: string | null; line: string };
}

export interface ReportedShare extends ToldShare {
  says: string;
}

/** A line of the time account; each is told in steps of its own, so that they don't add up. */
export interface AccountLine {
  part: AccountPart;
  minutes: MinutesRange;
  says: { name: string; minutes: string };
}

export interface Report {
  language: Language;
  notForAppraisal: true;
  office: string;
  team: string;
  /** True where the figures pool several teams. */
  pooled: boolean;
  /** True where the office is made up. */
  synthetic: boolean;
  /** The closed quarter or year that minutes are of; null: none has closed. */
  period: Period | null;
  /** Those that can be chosen, newest first. */
  periods: readonly { period: Period; says: string }[];
  /** The closed quarter that shares are of. */
  sharesOf: Period | null;
  /** Days of runs. */
  lastRun: string | null;
  nextRun: string;
  running: ToldFrame['running'];
  /** Fewest seats behind any figure. */
  floor: number;
  people: 'five_or_more' | 'twenty_or_more' | null;
  secondsANote: number | null;
  headline: Headlined;
  account: readonly AccountLine[];
  /** All work together first, kinds in catalogue order. */
  taskTypes: readonly ReportedTask[];
  burdens: readonly ReportedBurden[];
  /** Of all work together. */
  shares: readonly ReportedShare[];
  records: readonly ReportedRecords[];
  says: ReportSentences;
}

export interface ReportSentences {
  title: string;
  /** Office and team. */
  from: string;
  period: string;
  asOf: string;
  nextRun: string;
  running: string;
  /** Office, team and day below a title; day and period as a sentence. */
  letterhead: string;
  dated: string;
  /** The same day alone, for a signature. */
  day: string | null;
  /** `figure` is set large. In a row they are prose. */
  headline: { before: string; figure: string; after: string };
  notForAppraisal: string;
  synthetic: string | null;
  pooled: string | null;
  /** At most three lines; one sentence where there is nothing to say. */
  whatToDo: readonly string[];
  /** The kinds of which nothing is known, by name. */
  notKnown: string | null;
  noBurdens: string;
  timeUses: string | null;
  noTimeUses: string;
  method: readonly string[];
  headings: Record<Heading, string>;
  columns: Record<Column, string>;
  axis: { faster: string; slower: string; same: string; band: string };
}

export const headings = [
  'summary',
  'whatToDo',
  'tasks',
  'account',
  'burdens',
  'timeUses',
  'records',
  'method',
] as const;
export type Heading = (typeof headings)[number];

export const columns = [
  'part',
  'item',
  'taskType',
  'verdict',
  'level',
  'timeRatio',
  'low',
  'high',
  'hour',
  'minutesLow',
  'minutesHigh',
  'saved',
  'spentLow',
  'spentHigh',
  'reworked',
  'ruling',
  'share',
  'told',
  'rule',
  'period',
  'asOf',
] as const;
export type Column = (typeof columns)[number];
