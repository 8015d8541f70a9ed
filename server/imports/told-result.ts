import type { Language } from '../../db/vocabulary.ts';
import type { FieldProblem, RefusalCode } from '../refusal.ts';
import { nameIn } from '../reports/names.ts';
import { sayFieldProblem } from '../words/words.ts';
import type { ImportResult, ImportStep } from './import-table.ts';
import type { ProblemGroup } from './problems.ts';

/** As a browser reads it: each problem with its sentence, each kind of work with its name in the reader's language. */
export interface ToldResult extends Omit<ImportResult, 'errors' | 'countsAs' | 'groups'> {
  countsAs: readonly { taskType: string; into: string }[];
  errors: readonly (FieldProblem & { message: string })[];
  groups: readonly (ProblemGroup & { message: string })[];
}

/** What is said while a file is brought in: steps, then the result or why there is none. */
export type ImportLine = { step: ImportStep } | { result: ToldResult } | { problem: ToldProblem };

/** As any other refusal is told. */
interface ToldProblem {
  code: RefusalCode;
  status: number;
  title: string;
  errors?: (FieldProblem & { message: string })[];
}

export function toldResult(result: ImportResult, language: Language): ToldResult {
  return {
    ...result,
    countsAs: result.countsAs.map(({ taskType, into }) => ({ taskType, into: nameIn(into, language) })),
    errors: result.errors.map((problem) => ({ ...problem, message: sayFieldProblem(language, problem) })),
    groups: result.groups.map((group) => ({ ...group, message: sayFieldProblem(language, group) })),
  };
}
