import { isDeleted } from '../../db/entries.ts';
import type { Contributor } from '../access/contributor.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** Why nothing was stored under this id; returns where the owner's row simply holds the same already. */
export async function refuseForeignOrDeleted(
  { db }: Context,
  owner: Contributor,
  id: string,
  found: { contributorId: string } | null,
): Promise<void> {
  if (found && found.contributorId !== owner.id) throw new Refusal('not_yours');
  if (found) return;
  throw new Refusal((await isDeleted(db, id)) ? 'already_deleted' : 'storage_busy', [], 1);
}
