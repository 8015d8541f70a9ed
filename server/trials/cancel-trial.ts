import { findTrial, cancelTrial as setCancelled } from '../../db/trials.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';

/**
 * Calls a trial off before its end: no coin falls any more, and its pieces are read by nobody, since half a trial that somebody
 * chose to end says what that somebody wanted. One that is over can't be called off: whoever saw it coming would.
 */
export async function cancelTrial(
  context: Context,
  actor: Actor,
  { teamId, trialId }: { teamId: string; trialId: string },
): Promise<void> {
  requirePermission(actor, 'open_trial', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const trial = await findTrial(db, trialId);
    if (!trial || trial.teamId !== teamId) throw new Refusal('not_found');
    if (trial.cancelledOn !== null) return;
    const day = today(context);
    if (trial.closesOn < day) throw new Refusal('trial_closed');
    const { taskTypeId, closesOn } = trial;
    await commit([
      setCancelled(db, trialId, day),
      noteAct(context, actor, { action: 'trial_cancelled', teamId, taskTypeId, details: { closesOn } }),
    ]);
  });
}
