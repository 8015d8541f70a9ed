import type { Window } from '../../db/vocabulary.ts';

/** A team and all that stand below it, itself first: their atoms are pooled in its figures. */
export function scopeOf(teamId: string, teams: readonly { id: string; parentId: string | null }[]): string[] {
  const scope = new Set([teamId]);
  // A set tells each of its members once, also those that are added on the way.
  for (const id of scope) for (const team of teams) if (team.parentId === id) scope.add(team.id);
  return [...scope];
}

/** First day of publication that a window holds, both days YYYY-MM-DD; null: all. A window of 30 days ends today. */
export function windowStart(window: Window, today: string): string | null {
  if (window === 'all') return null;
  return new Date(Date.parse(today) - (Number(window) - 1) * 86_400_000).toISOString().slice(0, 10);
}
