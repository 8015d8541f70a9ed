import type { BurdenKind, Language, TimeUse, Window } from '../../db/vocabulary.ts';
import type { Reported, ReportedBalance } from '../publication/evidence-report.ts';

/*
 * What every format of a report says, figures and sentences, made once from the published board: nothing is computed, rounded or
 * worded a second time by the page, the document or the table, so none of them can say something else.
 */

/** One task type; what cannot be said is null. */
export interface ReportedTask extends Reported {
  taskType: string;
  says: {
    /** The verdict in two or three words. */
    verdict: string;
    /** The figures of the verdict, or why there are none; no full stop. */
    figures: string;
    /** Verdict and figures as one sentence, with its full stop. */
    sentence: string;
    /** The change and its range in a few words, for a narrow place. */
    change: string | null;
    /** What the period came to on this kind of work. */
    saved: string | null;
    savedRange: string | null;
    /** How it is known, in a word and in a sentence, and on how many people it rests. */
    level: string | null;
    basis: string | null;
    people: string | null;
    /** What people feel, where nothing else is known. */
    feeling: string | null;
  };
}

export interface ReportedBurden {
  burden: BurdenKind;
  minutes: number;
  says: { name: string; minutes: string /** The outside rule that forbids it. */; rule: string | null; line: string };
}

export interface ReportedTimeUse {
  use: TimeUse;
  /** 0–1, to the nearest tenth. */
  share: number;
  says: { name: string; share: string };
}

/** A line of the time account, to the minute: they add up. */
export interface AccountLine {
  part: 'gross' | 'rework' | 'burdens' | 'tool' | 'net';
  minutes: number;
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
  window: Window;
  /** Days of publication that the window holds, YYYY-MM-DD; null where there is no such end. */
  period: { from: string | null; to: string | null };
  /** When publishing last ran (ISO 8601); null before the first time. */
  asOf: string | null;
  /** Fewest people behind any figure. */
  floor: number;
  balance: ReportedBalance;
  account: readonly AccountLine[];
  taskTypes: readonly ReportedTask[];
  burdens: readonly ReportedBurden[];
  timeUses: readonly ReportedTimeUse[] | null;
  /** Of the task types above, those that are not in the balance. */
  notCounted: readonly string[];
  /** Task types of which nothing is published. */
  withheld: readonly string[];
  says: ReportSentences;
}

export interface ReportSentences {
  title: string;
  /** Office and team. */
  from: string;
  period: string;
  asOf: string;
  /** Office, team and day below a title; day and period as a sentence. */
  letterhead: string;
  dated: string;
  /** The same day alone, for a signature. */
  day: string | null;
  /** `figure` is set large. In a row they are prose. */
  headline: { before: string; figure: string; after: string };
  /** The range of the net time. */
  netRange: string | null;
  notForAppraisal: string;
  synthetic: string | null;
  pooled: string | null;
  /** At most three lines; one sentence where there is nothing to say. */
  whatToDo: readonly string[];
  notCounted: string | null;
  withheld: string | null;
  /** Where nothing is published: what would make it known. */
  unlock: string | null;
  noBurdens: string;
  timeUses: string | null;
  noTimeUses: string;
  method: readonly string[];
  headings: Record<Heading, string>;
  columns: Record<Column, string>;
  axis: { faster: string; slower: string; same: string; band: string };
}

export const headings = ['summary', 'whatToDo', 'tasks', 'account', 'burdens', 'timeUses', 'method'] as const;
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
  'minutes',
  'minutesLow',
  'minutesHigh',
  'saved',
  'spent',
  'reworked',
  'people',
  'share',
  'told',
  'rule',
  'period',
  'asOf',
] as const;
export type Column = (typeof columns)[number];
