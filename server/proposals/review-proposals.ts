import { deleteProposal, listArrivedProposals, type Proposal } from '../../db/proposals.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';

/** What people missed in the list, as far as a publication has brought it: before one, an administrator could tell who was there. */
export async function listProposals({ db }: Pick<Context, 'db'>, account: Account): Promise<Proposal[]> {
  requirePermission(account, 'edit_catalogue');
  return listArrivedProposals(db);
}

/** Added to the catalogue by hand, or not wanted: either way it is done with. */
export async function dismissProposal(
  { db, writer }: Pick<Context, 'db' | 'writer'>,
  account: Account,
  id: string,
): Promise<void> {
  requirePermission(account, 'edit_catalogue');
  await writer.commit(deleteProposal(db, id));
}
