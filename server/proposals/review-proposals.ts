import { deleteProposal, listArrivedProposals, type Proposal } from '../../db/proposals.ts';
import type { Context } from '../context.ts';

/** What people missed in the list, as far as a publication has brought it: before one, an administrator could tell who was there. */
export function listProposals({ db }: Pick<Context, 'db'>): Promise<Proposal[]> {
  return listArrivedProposals(db);
}

/** Added to the catalogue by hand, or not wanted: either way it is done with. */
export async function dismissProposal({ db, writer }: Pick<Context, 'db' | 'writer'>, id: string): Promise<void> {
  await writer.commit(deleteProposal(db, id));
}
