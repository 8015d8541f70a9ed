import { weekOf } from '../evidence/week.ts';

const dailyFor = 28;
const weeklyFor = 371;

/**
 * Which days of publication a history keeps, so that it stays short however long an office uses it: each of the last four weeks, then
 * the last of each week for a year, then the last of each month. Counted back from the last, so that the atoms alone decide.
 */
export function keptDays(days: readonly string[]): Set<string> {
  const inOrder = [...new Set(days)].sort();
  const last = inOrder.at(-1);
  const lastOf = new Map<string, string>();
  for (const day of inOrder) {
    const age = (Date.parse(last!) - Date.parse(day)) / 86_400_000;
    lastOf.set(age < dailyFor ? day : age < weeklyFor ? `week ${weekOf(day)}` : day.slice(0, 7), day);
  }
  return new Set(lastOf.values());
}
