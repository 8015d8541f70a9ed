import { forgetToken } from '../../db/contributors.ts';
import type { Context } from '../context.ts';
import { deleteAll } from '../entries/delete-entries.ts';
import type { Contributor } from './contributor.ts';

/** Deletes the token: from now on nothing connects this person with the entries, which stay or go as they wish. */
export async function leave(context: Context, contributor: Contributor, entries: 'keep' | 'delete'): Promise<void> {
  if (entries === 'delete') await deleteAll(context, contributor);
  await context.writer.commit(forgetToken(context.db, contributor.id));
}
