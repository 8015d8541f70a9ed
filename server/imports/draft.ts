import type { Arm, Outcome, ReworkReason } from '../../db/vocabulary.ts';

/** A good row; what the file does not say is null. */
export interface Draft {
  /** As the spreadsheet numbers it. */
  row: number;
  /** The name under which the person counts: hashed before anything is stored. */
  contributor: string;
  rowId: string | null;
  taskTypeId: string;
  day: string | null;
  arm: Arm;
  outcome: Outcome | null;
  minutes: number;
  /** null: missing, and something is to stand in for it. */
  reworkMinutes: number | null;
  reworkReasons: ReworkReason[];
  size: number;
  expectedMinutes: number | null;
  expectedMinutesWithAi: number | null;
  byHandMinutes: number | null;
}
