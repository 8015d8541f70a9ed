import { insertProposal } from '../../db/proposals.ts';
import { newId } from '../access/tokens.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';

/** A kind of work that is missed in the list. Neither person nor team is given, so neither can be kept. */
export async function proposeKind(context: Context, name: string): Promise<void> {
  if (holdsIdentityData(name)) throw new Refusal('invalid_input', [{ field: 'name', code: 'identity_data' }]);
  await context.writer.commit(insertProposal(context.db, { id: newId(context), name }));
}
