import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupEnding } from './backup.ts';

const kept = { days: 7, weeks: 4, months: 12 };

/**
 * Of daily backups the latest of each of the last 7 days, 4 weeks and 12 months that have one; the rest is deleted. Only files that
 * bear a name of ours are looked at.
 */
export function keepLatest(folder: string): void {
  const names = readdirSync(folder).filter(
    (name) => /^shixiao-\d{4}-\d\d-\d\d-\d{6}/.test(name) && name.endsWith(backupEnding),
  );
  const keep = namesToKeep(names);
  for (const name of names) if (!keep.has(name)) rmSync(join(folder, name));
}

/** Newest first, the latest of each day, week and month. */
export function namesToKeep(names: readonly string[]): Set<string> {
  const newest = [...names].sort().reverse();
  const dayOf = (name: string) => name.slice('shixiao-'.length, 'shixiao-'.length + 10);
  const weekOf = (name: string) => String(Math.floor((Date.parse(dayOf(name)) / 86_400_000 + 3) / 7));
  const monthOf = (name: string) => dayOf(name).slice(0, 7);
  const latest = (of: (name: string) => string, most: number) => {
    const seen = new Map<string, string>();
    for (const name of newest) if (!seen.has(of(name)) && seen.size < most) seen.set(of(name), name);
    return seen.values();
  };
  return new Set([...latest(dayOf, kept.days), ...latest(weekOf, kept.weeks), ...latest(monthOf, kept.months)]);
}
