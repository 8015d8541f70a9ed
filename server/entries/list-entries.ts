import { listEntries as readEntries } from '../../db/entries.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { type OwnEntry, ownEntry } from './own-entry.ts';

export interface EntryPage {
  entries: OwnEntry[];
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
  const entries = rows.slice(0, limit).map(ownEntry);
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? `${last.day}.${last.id}` : null };
}

/** All of them, for taking along. */
export async function allEntries(context: Context, owner: Contributor): Promise<OwnEntry[]> {
  return (await readEntries(context.db, owner.id, { limit: 1_000_000 })).map(ownEntry);
}
