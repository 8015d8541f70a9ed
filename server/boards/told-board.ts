import type { BurdenKind, EventKind, ReworkReason, Ruling } from '../../db/vocabulary.ts';
import type { Word } from '../evidence/word.ts';
import type { Period, ShareQuestion, Third } from '../publication/released.ts';
import type { RecordRow } from '../records/record-row.ts';
import type { MinutesRange, TaskTypeLabel, ToldReading } from './told-reading.ts';
import type { ToldTrial } from './told-trial.ts';

/*
 * The one told board: what every page, paper, file, command, card and hint is made of, as data; the words are the dictionaries'.
 * Made of released values, of what leads did, and of records, which stand apart. Nothing else of live entries is in reach here.
 */

export type Known =
  | {
      kind: 'known';
      reading: ToldReading;
      /** First day of the series that it is of. */
      since: string;
      /** The series that runs has no reading yet: this one is of the one before. */
      stands: 'own' | 'of_last_year' | 'of_before_the_tool_changed';
    }
  | { kind: 'not_known' };

export interface ToldShare {
  question: ShareQuestion;
  option: string;
  third: Third;
}

/** What people feel, of a closed quarter. Beside the compared figure, on its scale; never a verdict. */
export interface ToldFelt {
  period: Period;
  ratio: number;
  /** Against the compared range: outside it, or within; null where nothing is compared. */
  gap: 'feels_faster' | 'feels_slower' | 'alike' | null;
}

export type Due =
  | { because: 'review_day' }
  /** What the readings say has moved to another side since; null: nothing was known then. */
  | { because: 'word_changed'; was: Word | null; now: Word };

/** The ruling in force on a kind of work. */
export interface ToldRuling {
  id: string;
  ruling: Ruling;
  reason: string;
  decidedOn: string;
  reviewOn: string | null;
  due: Due | null;
}

export interface ToldRow {
  /** null: all work together. */
  taskType: TaskTypeLabel | null;
  /** No longer offered for logging; its history stays. */
  archived: boolean;
  known: Known;
  /** Enough is known: nobody is asked to log it. */
  resting: boolean;
  /** Of the period told; null: nothing told of it. */
  saved: MinutesRange | null;
  felt: ToldFelt | null;
  shares: readonly ToldShare[];
  /** What to verify; without numbers. */
  reasons: readonly ReworkReason[];
  ruling: ToldRuling | null;
  /** One that is planned, runs, or waits for its run. */
  trial: ToldTrial | null;
}

export type Headline =
  | {
      kind: 'minutes';
      period: Period;
      /** Net of burdens, or what was saved where nothing is told of those. */
      what: 'net' | 'saved';
      range: MinutesRange;
      outcome: 'gain' | 'loss' | 'open';
      /** What a note costs, beside it. */
      secondsANote: number | null;
    }
  /** All work together has a reading, and no quarter with it has closed. */
  | { kind: 'no_hours_yet'; reading: ToldReading; hoursOn: string }
  /** Nothing is known of gains, so nothing is said of costs. */
  | { kind: 'waiting'; seatsEachWay: number; piecesInAll: number; hoursOn: string };

/** At most three lines. What the team has ruled goes before what the readings propose. `points_to` never comes here. */
export type AdviceLine =
  | { kind: 'use'; taskTypes: readonly TaskTypeLabel[]; withChecks: readonly TaskTypeLabel[] }
  | { kind: 'avoid'; taskTypes: readonly TaskTypeLabel[] }
  | { kind: 'ask_whether_needed'; taskTypes: readonly TaskTypeLabel[] }
  | { kind: 'drop_burden'; burden: BurdenKind; minutes: MinutesRange };

/** What the last run, or the days since, brought. */
export type Change =
  | { kind: 'first_reading'; taskType: TaskTypeLabel | null; now: Word }
  | { kind: 'new_reading'; taskType: TaskTypeLabel | null; was: Word; now: Word; moved: boolean }
  | { kind: 'period_closed'; period: Period }
  | { kind: 'trial_read'; taskType: TaskTypeLabel; trialId: string; now: Word | null }
  | { kind: 'decision_due'; taskType: TaskTypeLabel; ruling: Ruling; due: Due }
  | { kind: 'feedback_answered'; question: string; answeredOn: string };

export interface ToldMark {
  id: string;
  kind: EventKind;
  /** In the lead's words; may be empty. */
  name: string;
  markedOn: string;
  /** null: of all kinds of work. */
  taskType: TaskTypeLabel | null;
}

/** `burdens`: all of them in one, where no single one may be told. */
export type AccountPart = 'saved' | 'burdens' | BurdenKind | 'net';

export interface ToldQuarter {
  period: Period;
  saved: MinutesRange | null;
  burdens: MinutesRange | null;
  net: MinutesRange | null;
}

/** What stands around every page of a team's figures. */
export interface ToldFrame {
  office: { name: string; synthetic: boolean /** Fewest seats behind any figure. */; floor: number };
  team: {
    id: string;
    name: string /** An upper level: whole pools of teams. */;
    pooled: boolean;
    closedOn: string | null;
  };
  /** Days. null: there was no run yet. */
  lastRun: string | null;
  nextRun: string;
  /** The quarter that isn't told yet: its last day, and the run that tells it. */
  running: { period: Period; closesOn: string; toldOn: string };
  /** Closed quarters and years of which something is told, newest first, a year before its quarters. */
  periods: readonly Period[];
  /** The one that minutes and shares are told of. null: none has closed. */
  period: Period | null;
  /** The closed quarter that shares are of: the period itself, or the last of a year. */
  sharesOf: Period | null;
}

export interface ToldBoard extends ToldFrame {
  headline: Headline;
  advice: readonly AdviceLine[];
  changes: readonly Change[];
  /** All work together first, then kinds in catalogue order: no list is a ranking. */
  rows: readonly ToldRow[];
  /** Of the period, in the vocabulary's order. */
  burdens: readonly { burden: BurdenKind; minutes: MinutesRange }[];
  /** Those that a lead has ended for the team, oldest first. */
  endedBurdens: readonly { burden: BurdenKind; endedOn: string }[];
  /** Saved, each burden or all of them together, net: each told in its own steps. Empty where nothing is told of what was saved. */
  account: readonly { part: AccountPart; minutes: MinutesRange }[];
  /** Every closed quarter, oldest first. */
  quarters: readonly ToldQuarter[];
  secondsANote: number | null;
  people: 'five_or_more' | 'twenty_or_more' | null;
  /** Newest first. */
  trials: readonly ToldTrial[];
  marks: readonly ToldMark[];
  /** What was brought in; rows of their own. */
  records: readonly RecordRow[];
}
