import { type Context, today } from '../context.ts';
import type { FieldProblem } from '../refusal.ts';

const oldestDays = 400;
const dayMilliseconds = 86_400_000;

/** A phone's day may be ahead of the machine's: it is a future day only where it has begun nowhere on earth (UTC+14). */
export function dayProblems(context: Pick<Context, 'clock'>, day: string): FieldProblem[] {
  const now = context.clock().getTime();
  const latest = new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
  if (day > latest && day > today(context))
    return [{ field: 'day', code: 'future_day', values: { today: today(context) } }];
  if (Date.parse(day) < now - oldestDays * dayMilliseconds)
    return [{ field: 'day', code: 'too_old', values: { most: oldestDays, today: today(context) } }];
  return [];
}

/** Seconds that logging took, in steps too coarse to tell a hand by. */
const steps = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600];

export function coarseSeconds(seconds: number | null): number | null {
  return seconds === null ? null : (steps.find((step) => seconds <= step) ?? steps.at(-1)!);
}
