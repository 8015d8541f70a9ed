import type { Language, Ruling } from '../../db/vocabulary.ts';
import type { Period } from '../publication/released.ts';
import type { RecordRow } from '../records/record-row.ts';
import type { Due, ToldFrame, ToldMark, ToldRow, ToldShare } from './told-board.ts';
import type { MinutesRange, TaskTypeLabel, ToldReading } from './told-reading.ts';
import type { ToldTrial } from './told-trial.ts';

/** Readings that are read together: each contains the pieces of the one before. */
export interface ToldSeries {
  since: string;
  reason: 'first' | 'year' | 'tool_changed';
  readings: readonly ToldReading[];
}

/** The reading that stood on a day, and the latest after it. */
export interface BeforeAfter {
  before: ToldReading;
  after: ToldReading;
  /** `two_series`: no piece is in both. `two_spans`: the later reading contains the pieces of the earlier. */
  how: 'two_series' | 'two_spans';
  /** Decisions fall on striking figures, and striking figures become ordinary by themselves. */
  caution: 'regression_to_the_mean';
}

/** A ruling as it was taken, with what was known then. */
export interface ToldDecision {
  id: string;
  taskTypeId: string;
  /** The kind of work that it was taken on: another one where that was merged into this one since. */
  takenOn: TaskTypeLabel | null;
  ruling: Ruling;
  reason: string;
  decidedOn: string;
  reviewOn: string | null;
  /** The reading that was shown then, frozen. null: nothing was known. */
  reading: ToldReading | null;
}

/** One kind of work in one team. */
export interface ToldTask extends ToldFrame {
  taskType: TaskTypeLabel;
  /** What must never be handed to an AI with it, in those languages in which something is said. */
  caution: Partial<Record<Language, string>>;
  row: ToldRow;
  /** Oldest first. */
  series: readonly ToldSeries[];
  /** By closed quarter and year, oldest first. */
  volumes: readonly { period: Period; saved: MinutesRange }[];
  /** Shares by closed quarter, oldest first. */
  shares: readonly { period: Period; shares: readonly ToldShare[] }[];
  /** What people felt, by closed quarter, oldest first. */
  felt: readonly { period: Period; ratio: number }[];
  /** Minutes on work that nobody needed, of whatever kind, of the period. */
  nobodyNeeded: MinutesRange | null;
  /** Of the ruling in force; null where nothing asks for a second look. */
  due: Due | null;
  /** Newest first. */
  decisions: readonly (ToldDecision & { beforeAfter: BeforeAfter | null })[];
  /** Of this kind and of all kinds, newest first. */
  marks: readonly (ToldMark & { beforeAfter: BeforeAfter | null })[];
  trials: readonly ToldTrial[];
  records: readonly RecordRow[];
}
