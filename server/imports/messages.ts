import type { FieldProblem, RefusalCode } from '../refusal.ts';
import type { Draft } from './draft.ts';
import type { Source } from './file/source.ts';
import type { FileLook } from './look.ts';
import type { Plan } from './plan.ts';
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
      mayLackRework: boolean;
      taskTypeId: string | null;
    };

/** A file as it was read, with what was found out about it. */
export interface CheckedFile extends FileSummary {
  encoding: FileLook['encoding'];
  sheet: string | null;
  plan: Pick<Plan, 'columns' | 'program' | 'durations' | 'days' | 'questions' | 'filledDown'> & {
    headerRows: readonly number[];
    layout: string;
  };
  /** Spelling → the name under which that person counts. */
  names: ReadonlyMap<string, string>;
}

export type FromThread =
  | { kind: 'looked'; look: FileLook }
  | { kind: 'names'; names: readonly string[] }
  | { kind: 'progress'; phase: 'read' | 'check'; rows: number }
  | { kind: 'checked'; checked: CheckedFile }
  | { kind: 'slice'; drafts: Draft[] }
  | { kind: 'done' }
  | { kind: 'refused'; code: RefusalCode; fields: readonly FieldProblem[] }
  | { kind: 'failed'; message: string };

export type ToThread =
  | Job
  | { kind: 'named'; found: ReadonlyMap<string, Read<string>> }
  | { kind: 'go' }
  | { kind: 'stop' };
