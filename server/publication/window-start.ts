import type { Window } from '../../db/vocabulary.ts';

/** First day of publication that a window holds, both days YYYY-MM-DD; null: all. A window of 30 days ends today. */
export function windowStart(window: Window, today: string): string | null {
  if (window === 'all') return null;
  return new Date(Date.parse(today) - (Number(window) - 1) * 86_400_000).toISOString().slice(0, 10);
}
