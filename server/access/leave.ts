import { forgetToken } from '../../db/contributors.ts';
import type { Context } from '../context.ts';
import { deleteAll } from '../entries/delete-entries.ts';
import type { Contributor } from './contributor.ts';

/** Ends token and seat and deletes what was noted: nothing connects this person any more with what stays in published sums. */
export async function leave(context: Context, contributor: Contributor): Promise<void> {
  await deleteAll(context, contributor);
  await context.writer.commit(forgetToken(context.db, contributor.id));
}
