import type { RecordSource } from '../../db/vocabulary.ts';
import type { Word } from '../evidence/word.ts';
import type { TaskTypeLabel } from './told-reading.ts';

/** One model of records. Log scale; standard errors of the model, and clustered by person. */
export interface ToldSpecification {
  name: string;
  logRatio: number;
  standardErrorModel: number;
  standardErrorClustered: number | null;
  reported: boolean;
}

/** A kind of work's records, brought in from files, in full precision: whoever brought them has the rows. */
export interface ToldRecords {
  taskType: TaskTypeLabel;
  files: readonly { name: string; source: RecordSource; broughtOn: string }[];
  pieces: { withAi: number; withoutAi: number };
  people: number;
  /** null: nothing can be compared. Ratios of time with AI to time without. */
  reading: { word: Word; level: 'compared' | 'trial'; ratio: number; low: number; high: number } | null;
  specifications: readonly ToldSpecification[];
  /** Expected minutes with AI ÷ without, where both were stated before the work. */
  forecastRatio: number | null;
}
