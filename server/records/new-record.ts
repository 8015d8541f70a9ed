import type { Arm, Outcome, ReworkReason } from '../../db/vocabulary.ts';

/** A good row of a file, before it is stored. */
export interface NewRecord {
  /** As the file numbers it, for whoever is told of it. */
  row: number;
  /** The file's own name of the person: never stored, only its keyed hash is. */
  person: string;
  /** The file's own id of the row; null: its cells are its id. */
  rowId: string | null;
  taskTypeId: string;
  /** null: the file does not say. */
  day: string | null;
  arm: Arm;
  /** A coin decided the arm. */
  coin: boolean;
  outcome: Outcome | null;
  minutes: number;
  reworkMinutes: number;
  reworkReasons: ReworkReason[];
  size: number;
  expectedMinutes: number | null;
  expectedMinutesWithAi: number | null;
  byHandMinutes: number | null;
}
