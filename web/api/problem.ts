import type { FieldProblem, RefusalCode } from '../../server/refusal.ts';

/** Why a request did not succeed: the server's problem details, or that it could not be reached. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly code: RefusalCode | 'unreachable' | 'unreadable',
    /** 0 where nothing answered. */
    readonly status: number,
    /** The server's sentence in the reader's language; empty where nothing answered. */
    readonly title = '',
    readonly fields: readonly (FieldProblem & { message: string })[] = [],
    readonly retryAfter?: number | undefined,
  ) {
    super(title || code);
  }
}

/** The sentence for one input, if it is the one that was refused. */
export function fieldMessage(error: unknown, field: string): string | undefined {
  return error instanceof ApiError ? error.fields.find((problem) => problem.field === field)?.message : undefined;
}
