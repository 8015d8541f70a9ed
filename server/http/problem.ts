import type { Context as HttpContext } from 'hono';
import { HTTPException } from 'hono/http-exception';
import {
  isBusy,
  isDamaged,
  isFull,
  isTokenRefused,
  isUnreachable,
  StorageBusy,
  StorageClosed,
} from '../../db/failures.ts';
import type { Language } from '../../db/vocabulary.ts';
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
  if (isDamaged(error)) return new Refusal('storage_damaged', [], 60);
  if (isTokenRefused(error)) return new Refusal('storage_refused', [], 60);
  if (error instanceof StorageBusy || isBusy(error) || isUnreachable(error)) return new Refusal('storage_busy', [], 2);
  if (error instanceof StorageClosed) return new Refusal('office_retired');
  if (isFull(error)) return new Refusal('storage_full');
  if (error instanceof HTTPException && error.status === 400) return new Refusal('malformed_body');
  return new Refusal('internal');
}

export function problemOf({ code, fields }: Refusal, language: Language): Problem {
  return {
    type: `urn:shixiao:problem:${code}`,
    title: sayRefusal(language, code),
    status: refusalStatuses[code],
    code,
    ...(fields.length > 0 && {
      errors: fields.map((field) => ({ ...field, message: sayFieldProblem(language, field) })),
    }),
  };
}

export function answerProblem(c: HttpContext<HttpEnv>, refusal: Refusal): Response {
  // A refusal may come before the language was settled.
  const language = c.get('language') ?? languageOf(c.req.header('accept-language'));
  const status = refusalStatuses[refusal.code];
  return c.body(JSON.stringify(problemOf(refusal, language)), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-store',
    ...(refusal.retryAfter !== undefined && { 'retry-after': String(refusal.retryAfter) }),
  });
}
