import { approveTip as approve, deleteTip, findTip, listTips as readTips } from '../../db/tips.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
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
  actor: Actor,
  teamId: string,
  state: 'pending' | 'approved',
): Promise<TipToReview[]> {
  requirePermission(actor, 'review_tips', teamId);
  const tips = await readTips(db, teamId, state === 'approved');
  return tips.map(({ id, taskTypeId, text }) => ({ id, taskTypeId, text }));
}

/** From now on on the team's cards. The text is looked at once more: it is this that makes it public. */
export async function approveTip(context: Context, actor: Actor, teamId: string, id: string): Promise<void> {
  requirePermission(actor, 'review_tips', teamId);
  const { db, writer } = context;
  const tip = await findTip(db, teamId, id);
  if (!tip) throw new Refusal('not_found');
  if (holdsIdentityData(tip.text)) throw new Refusal('invalid_input', [{ field: 'text', code: 'identity_data' }]);
  if (tip.approved) return;
  const act = { action: 'tip_approved', teamId, taskTypeId: tip.taskTypeId } as const;
  await writer.commit(approve(db, teamId, id), noteAct(context, actor, act));
}

/** Turns a proposal down, or takes an approved tip back; nothing of it stays but that it was done. */
export async function rejectTip(context: Context, actor: Actor, teamId: string, id: string): Promise<void> {
  requirePermission(actor, 'review_tips', teamId);
  const { db, writer } = context;
  const tip = await findTip(db, teamId, id);
  if (!tip) return;
  const act = { action: 'tip_rejected', teamId, taskTypeId: tip.taskTypeId } as const;
  await writer.commit(deleteTip(db, teamId, id), noteAct(context, actor, act));
}
