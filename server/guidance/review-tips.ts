import { approveTip as approve, deleteTip, findTip, listTips as readTips } from '../../db/tips.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';

export interface TipToReview {
  id: string;
  taskTypeId: string;
  text: string;
}

export async function listTips(
  { db }: Pick<Context, 'db'>,
  teamId: string,
  state: 'pending' | 'approved',
): Promise<TipToReview[]> {
  const tips = await readTips(db, teamId, state === 'approved');
  return tips.map(({ id, taskTypeId, text }) => ({ id, taskTypeId, text }));
}

/** From now on on the team's cards. The text is looked at once more: it is this that makes it public. */
export async function approveTip({ db, writer }: Context, teamId: string, id: string): Promise<void> {
  const tip = await findTip(db, teamId, id);
  if (!tip) throw new Refusal('not_found');
  if (holdsIdentityData(tip.text)) throw new Refusal('invalid_input', [{ field: 'text', code: 'identity_data' }]);
  await writer.commit(approve(db, teamId, id));
}

/** Turns a proposal down, or takes an approved tip back; nothing of it stays. */
export async function rejectTip({ db, writer }: Context, teamId: string, id: string): Promise<void> {
  await writer.commit(deleteTip(db, teamId, id));
}
