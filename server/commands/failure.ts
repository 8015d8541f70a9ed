import { DatabaseUnusable } from '../../db/failures.ts';
import { DatabaseNewer } from '../../db/migrate.ts';
import { refusalOf } from '../http/problem.ts';
import { BadRows } from '../imports/problems.ts';
import { type Refusal, refusalStatuses } from '../refusal.ts';
import { sayFieldProblem, sayRefusal } from '../words/words.ts';
import { BadUsage, type World } from './command.ts';
import { sayGroups } from './say-import.ts';
import { sayProblems } from './say-problems.ts';

/** A command that did not do what it was asked: for a program, for a person, and for the shell. */
export interface Failure {
  json: object;
  text: string;
  exitCode: 1 | 2;
}

export function failureOf(error: unknown, command: string, world: World): Failure {
  if (error instanceof BadUsage) {
    const title = error.message;
    return { json: { title, code: 'bad_usage' }, text: `${title}\n${world.words.seeHelp(command)}`, exitCode: 2 };
  }
  const refusal = refusalOf(error);
  if (refusal.code === 'internal') return unforeseen(error);
  const title = sayRefusal(world.language, refusal.code);
  const total = refusal instanceof BadRows ? refusal.problemsTotal : refusal.fields.length;
  return {
    json: problem(refusal, title, world),
    text: [
      title,
      ...(refusal instanceof BadRows ? sayGroups(refusal.groups, world) : sayProblems(refusal, total, world)),
    ].join('\n'),
    exitCode: 1,
  };
}

function problem(refusal: Refusal, title: string, { language }: World): object {
  const { code, fields } = refusal;
  return {
    type: `urn:shixiao:problem:${code}`,
    title,
    status: refusalStatuses[code],
    code,
    ...(fields.length > 0 && {
      errors: fields.map((field) => ({ ...field, message: sayFieldProblem(language, field) })),
    }),
    ...(refusal instanceof BadRows && {
      errorsTotal: refusal.problemsTotal,
      rows: refusal.rows,
      groups: refusal.groups,
    }),
  };
}

/** The innermost message: the query builder's own repeats the values that it was given. */
function unforeseen(error: unknown): Failure {
  const code =
    error instanceof DatabaseNewer
      ? 'database_newer'
      : error instanceof DatabaseUnusable
        ? 'database_unusable'
        : 'internal';
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  const title = inner instanceof Error ? inner.message : String(inner);
  return { json: { title, code }, text: title, exitCode: 1 };
}
