import { deleteOwn } from '../../db/deletions.ts';
import { findEntry } from '../../db/entries.ts';
import { burdens, entries } from '../../db/schema/entries.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** Gone at once, waiting or published, with the same answer; of what was published the sums stay. Twice does no harm. */
export async function deleteEntry(context: Context, owner: Contributor, id: string): Promise<void> {
  const found = await findEntry(context.db, id);
  if (found && found.contributorId !== owner.id) throw new Refusal('not_yours');
  await context.writer.commit(...deleteOwn(context.db, entries, { contributorId: owner.id, id }));
}

/** All that this contributor ever logged. */
export async function deleteAll({ db, writer }: Context, { id: contributorId }: Contributor): Promise<void> {
  await writer.commit(...deleteOwn(db, entries, { contributorId }), ...deleteOwn(db, burdens, { contributorId }));
}
