import type { RecordSlice } from '../../db/records.ts';
import type { Identity } from '../records/identify.ts';
import type { FieldProblem, RefusalCode } from '../refusal.ts';
import type { Source } from './file/source.ts';
import type { FileLook } from './look.ts';
import type { MissingRework } from './missing-rework.ts';
import type { Plan } from './plan.ts';
import type { PreviewRow } from './preview-rows.ts';
import type { RowProblems } from './problems.ts';
import type { Read } from './read.ts';
import type { FileSummary } from './read-file.ts';
import type { Answers } from './settings.ts';

/** What is said between the program and the thread that reads files. */
export type Job =
  | { kind: 'look'; source: Source; answers: Answers; latestDay: string }
  | {
      kind: 'read';
      source: Source;
      answers: Answers;
      latestDay: string;
      missingRework: MissingRework | undefined;
      /** A coin decided each row's arm. */
      coin: boolean;
      identity: Identity;
    };

/** A file as it was read, with what was found out about it. */
export interface CheckedFile extends FileSummary {
  encoding: FileLook['encoding'];
  sheet: string | null;
  /** Sheets in sight that were not read, of a workbook. */
  otherSheets: readonly string[];
  plan: Pick<Plan, 'columns' | 'program' | 'durations' | 'days' | 'questions' | 'filledDown'> & {
    headerRows: readonly number[];
    layout: string;
  };
}

/** Its good rows, sorted and ready to be stored. */
export interface SortedRows {
  /** Pieces of work: a row with the time of both arms is two. */
  pieces: number;
  taskTypeIds: readonly string[];
  /** The first of them; a kind of work by its id. */
  preview: readonly PreviewRow[];
  /** What was seen only now: rows without rework, of an arm that has none. */
  problems: RowProblems;
}

export type FromThread =
  | { kind: 'looked'; look: FileLook }
  | { kind: 'names'; names: readonly string[] }
  | { kind: 'progress'; phase: 'read' | 'check'; rows: number }
  | { kind: 'checked'; checked: CheckedFile }
  | { kind: 'sorted'; sorted: SortedRows }
  | { kind: 'slice'; slice: RecordSlice }
  | { kind: 'done' }
  | { kind: 'refused'; code: RefusalCode; fields: readonly FieldProblem[] }
  | { kind: 'failed'; message: string };

export type ToThread =
  | Job
  | { kind: 'named'; found: ReadonlyMap<string, Read<string>> }
  | { kind: 'go' }
  | { kind: 'stop' };
