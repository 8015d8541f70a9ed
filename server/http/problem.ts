import type { Context as HttpContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isBusy, isFull, isUnreachable, StorageBusy } from '../../db/failures.ts';
import { type FieldProblem, Refusal, type RefusalCode, refusalStatuses } from '../refusal.ts';
import { sayFieldProblem, sayRefusal } from '../words/words.ts';
import type { HttpEnv } from './http-env.ts';
import { languageOf } from './language.ts';

/** RFC 9457 problem details, with a stable code and what is wrong with each field. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: RefusalCode;
  errors?: (FieldProblem & { message: string })[];
}

/** Everything that a handler may throw becomes a refusal here, and nowhere else. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StorageBusy || isBusy(error) || isUnreachable(error)) return new Refusal('storage_busy', [], 2);
  if (isFull(error)) return new Refusal('storage_full');
  if (error instanceof HTTPException && error.status === 400) return new Refusal('malformed_body');
  return new Refusal('internal');
}

export function answerProblem(c: HttpContext<HttpEnv>, refusal: Refusal): Response {
  // A refusal may come before the language was settled.
  const language = c.get('language') ?? languageOf(c.req.header('accept-language'));
  const status = refusalStatuses[refusal.code];
  const problem: Problem = {
    type: `urn:shixiao:problem:${refusal.code}`,
    title: sayRefusal(language, refusal.code),
    status,
    code: refusal.code,
    ...(refusal.fields.length > 0 && {
      errors: refusal.fields.map((field) => ({ ...field, message: sayFieldProblem(language, field) })),
    }),
  };
  return c.body(JSON.stringify(problem), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    ...(refusal.retryAfter !== undefined && { 'retry-after': String(refusal.retryAfter) }),
  });
}
