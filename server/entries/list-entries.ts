import { listEntries as readEntries } from '../../db/entries.ts';
import { listLateReworks } from '../../db/late-reworks.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { withLateRework } from './late-rework.ts';
import { type OwnEntry, ownEntry } from './own-entry.ts';

export interface ListedEntry extends OwnEntry {
  /** A run has closed it: it can be deleted, and later rework added, but not changed. */
  closed: boolean;
}

export interface EntryPage {
  entries: ListedEntry[];
  /** Continues the list; null at its end. */
  next: string | null;
}

/** One's own entries, newest day first. */
export async function listEntries(
  { db }: Context,
  owner: Contributor,
  { limit, before }: { limit: number; before?: { day: string; id: string } | undefined },
): Promise<EntryPage> {
  const rows = await readEntries(db, owner.id, { limit: limit + 1, before });
  const shown = rows.slice(0, limit);
  const late = await listLateReworks(
    db,
    shown.map(({ id }) => id),
  );
  const entries = shown.map((row) => ({
    ...withLateRework(ownEntry(row), late),
    closed: row.closedRun !== null,
  }));
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? `${last.day}.${last.id}` : null };
}

/** All of them, for taking along. */
export async function allEntries(context: Context, owner: Contributor): Promise<OwnEntry[]> {
  const all: OwnEntry[] = [];
  for (let before: { day: string; id: string } | undefined; ; ) {
    const { entries } = await listEntries(context, owner, { limit: 500, before });
    all.push(...entries.map(({ closed: _, ...entry }) => entry));
    if (entries.length < 500) return all;
    before = { day: entries.at(-1)!.day, id: entries.at(-1)!.id };
  }
}
