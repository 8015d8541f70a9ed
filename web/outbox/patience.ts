import type { ApiError } from '../api/problem.ts';

/** How long a page may send before another may; renewed with each entry. */
export const turnLength = 30_000;

const longest = 300_000;

/** Milliseconds to wait after so many failures in a row: 2, 4, 8 s … 5 min, or as long as the server asks. */
export function backOff(failures: number, retryAfter = 0): number {
  return Math.min(Math.max(1000 * 2 ** failures, retryAfter * 1000), longest);
}

/** Sending the same again would be refused again. */
export function isFinal({ status, code }: ApiError): boolean {
  if (code === 'unreadable' || code === 'foreign_origin' || code === 'forbidden') return false;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
