import { findBurden } from '../../db/burdens.ts';
import { deleteOwn } from '../../db/deletions.ts';
import { burdens } from '../../db/schema/entries.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** As with entries: gone at once, with the same answer; of what was published the sums stay. */
export async function deleteBurden(context: Context, owner: Contributor, id: string): Promise<void> {
  const found = await findBurden(context.db, id);
  if (found && found.contributorId !== owner.id) throw new Refusal('not_yours');
  await context.writer.commit(...deleteOwn(context.db, burdens, { contributorId: owner.id, id }));
}
