import type { BurdenKind, ReworkReason } from '../../db/vocabulary.ts';
import type { ReleasedReading } from '../evidence/released.ts';

/*
 * THE list of what may leave. Whatever anybody but a contributor is shown of live entries is a function of these fields, each rounded
 * as it says here, stored by a run, and never computed anew. A field that is not here cannot be told: no reader has anything else.
 */

/** A closed quarter 'YYYY-Qn' or a closed year 'YYYY', of runs: what its runs published counts in it. */
export type Period = string;

/** Shares, from at least ten answers of at least five seats, a seat weighing at most a fifth. No finer: two ends tell who changed. */
export type Third = 'under_a_third' | 'a_third_to_two_thirds' | 'over_two_thirds';

/** One reading as it was released: word, estimate and range from one dithered value. */
export interface RunReading extends ReleasedReading {
  /** The day of its run; no finer date of a reading leaves. */
  run: string;
}

/** Readings that are read together. The last one stands until the next. */
export interface ReleasedSeries {
  /** The day of its first run. */
  since: string;
  reason: 'first' | 'year' | 'tool_changed';
  readings: readonly RunReading[];
}

/** One row of the board. Where the last series has no reading yet, the former one's last stands, marked as such. */
export interface ReleasedRow {
  /** null: all work together. */
  taskTypeId: string | null;
  series: readonly ReleasedSeries[];
  /** Enough is known: nobody needs to log it. A function of the readings. */
  resting: boolean;
}

/** Minutes as an interval on a dithered grid, once for a closed period. */
export interface ReleasedVolume {
  period: Period;
  /** null: all together. */
  taskTypeId: string | null;
  /** A burden by its name, all of them, or what is left of the saving. */
  what: 'saved' | 'burdens' | 'net' | BurdenKind;
  low: number;
  high: number;
}

/** Which third of the answers in a closed quarter was this one. */
export interface ReleasedShare {
  period: Period;
  taskTypeId: string | null;
  question: ShareQuestion;
  option: string;
  third: Third;
}

export type ShareQuestion =
  | 'felt_saved'
  | 'reworked'
  | 'more_asked'
  | 'also_by_hand'
  | 'time_became'
  | 'why_without_ai'
  | 'quality';

/** Felt: log of Σ minutes ÷ Σ by-hand estimates of the quarter's answers, on the grid 0.2. */
export interface ReleasedFelt {
  period: Period;
  taskTypeId: string | null;
  estimate: number;
}

/** Five seats named it, once and for all; without a number. */
export interface ReleasedReason {
  taskTypeId: string;
  reason: ReworkReason;
}

/** Told once, by the run after the trial's end. null: too little, or too few seats. */
export interface ReleasedTrial {
  trialId: string;
  run: string;
  reading: ReleasedReading | null;
  abandoned: Third | null;
  notFollowed: Third | null;
  ratherNot: Third | null;
}

export interface ReleasedTeam {
  teamId: string;
  /** An upper level: its figures are of pools of at least three teams. */
  pooled: boolean;
  /** Days. The last run that there was in the office, and the next. */
  lastRun: string | null;
  nextRun: string;
  /** All together first, kinds in the order of the catalogue. */
  rows: readonly ReleasedRow[];
  volumes: readonly ReleasedVolume[];
  shares: readonly ReleasedShare[];
  felt: readonly ReleasedFelt[];
  reasons: readonly ReleasedReason[];
  trials: readonly ReleasedTrial[];
  /** What a note cost, in the last closed quarter, on a coarse scale. */
  secondsANote: number | null;
  people: 'five_or_more' | 'twenty_or_more' | null;
}
