import type { BurdenKind } from '../../db/vocabulary.ts';
import { requireNoter } from '../access/note-password.ts';
import { putBurden } from '../burdens/put-burden.ts';
import type { Context } from '../context.ts';
import { type EntryInput, putEntry } from './put-entry.ts';

export type Note =
  | { id: string; entry: EntryInput }
  | { id: string; burden: { kind: BurdenKind; minutes: number; day: string; secondsToLog: null } };

/** Adds what stands on a sheet by the password on paper. Nothing of what was noted before is shown; the same again changes nothing. */
export async function addNotes(
  context: Context,
  password: string,
  notes: readonly Note[],
): Promise<{ stored: number }> {
  const noter = await requireNoter(context, password);
  for (const note of notes)
    if ('entry' in note) await putEntry(context, noter, note.id, note.entry);
    else await putBurden(context, noter, note.id, note.burden);
  return { stored: notes.length };
}
