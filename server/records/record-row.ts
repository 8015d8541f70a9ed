import type { TaskTypeRow } from '../../db/task-types.ts';
import type { Arm, RecordSource } from '../../db/vocabulary.ts';
import type { RecordSpecification } from '../evidence/record-specifications.ts';
import type { CannotSay } from '../evidence/sums.ts';
import type { Word } from '../evidence/word.ts';

/** Where records came from. */
export interface RecordFileLabel {
  id: number;
  /** Empty where it had none, or held somebody's number. */
  name: string;
  source: RecordSource;
  broughtOn: string;
  /** Who brought it; null: the command line. */
  by: string | null;
}

/** Why nothing can be said of a row, the plainest reason first. */
export type RecordReason = 'no_with_ai' | 'no_without_ai' | 'nobody_with_both' | CannotSay['reason'];

/** Ratios of time with AI to time without, arithmetic, rework included; 95 % intervals. */
export type RecordReading =
  | {
      kind: 'estimated';
      /** trial: a coin decided the arm of every piece. */
      level: 'compared' | 'trial';
      word: Word;
      timeRatio: number;
      interval: readonly [number, number];
      /** Of the pieces with AI: minutes × (1 ÷ ratio − 1). */
      minutesSaved: number;
      minutesSavedInterval: readonly [number, number];
    }
  | { kind: 'cannot_say'; reason: RecordReason };

/** One model, its log ratio also as the ratio that it is. */
export type ListedSpecification = RecordSpecification & { timeRatio: number };

/** What is computed of one row's pieces. */
export interface RecordFigures {
  /** null: all kinds together, each with its own usual time. */
  taskTypeId: string | null;
  coin: boolean;
  pieces: Record<Arm, number>;
  people: Record<Arm, number>;
  /** Rework included. */
  minutes: Record<Arm, number>;
  reworkMinutes: Record<Arm, number>;
  reading: RecordReading;
  /** Every model that the pieces allow; at most one is the reported one. */
  specifications: readonly ListedSpecification[];
  /** Geometric mean of expected minutes with AI ÷ without; null: the files don't say. */
  forecastRatio: number | null;
  /** Σ minutes ÷ Σ by-hand estimates of pieces with AI; null: the files don't say. */
  feltRatio: number | null;
}

/** Records of one kind of work, or of all together, in full precision: whoever brought them has the rows. */
export interface RecordRow extends Omit<RecordFigures, 'taskTypeId'> {
  taskType: { id: string; names: TaskTypeRow['names'] } | null;
  /** All files of the team that the row has pieces of. */
  files: readonly RecordFileLabel[];
}
