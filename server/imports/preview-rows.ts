import type { Arm, Outcome, ReworkReason } from '../../db/vocabulary.ts';
import type { NewRecord } from '../records/new-record.ts';

export const rowsShown = 8;

/** A row as it is stored: whoever did it is a number here, as the name itself is not kept. */
export interface PreviewRow {
  row: number;
  /** 1 for the first person of the file, 2 for the next. */
  person: number;
  /** By its id in the thread that reads, by its name for whoever looks. */
  taskType: string;
  /** null: the day on which the file came. */
  day: string | null;
  arm: Arm;
  outcome: Outcome | null;
  minutes: number;
  reworkMinutes: number;
  reworkReasons: readonly ReworkReason[];
  size: number;
  expectedMinutes: number | null;
  expectedMinutesWithAi: number | null;
  byHandMinutes: number | null;
}

export function previewOf(rows: readonly NewRecord[]): PreviewRow[] {
  const people = new Map<string, number>();
  return rows.slice(0, rowsShown).map((row) => {
    const person = people.get(row.person) ?? people.size + 1;
    people.set(row.person, person);
    const { day, arm, outcome, minutes, reworkMinutes, reworkReasons, size } = row;
    const { expectedMinutes, expectedMinutesWithAi, byHandMinutes } = row;
    return {
      row: row.row,
      person,
      taskType: row.taskTypeId,
      day,
      arm,
      outcome,
      minutes,
      reworkMinutes,
      reworkReasons,
      size,
      expectedMinutes,
      expectedMinutesWithAi,
      byHandMinutes,
    };
  });
}
