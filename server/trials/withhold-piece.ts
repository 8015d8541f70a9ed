import { findTrial, insertWithheld } from '../../db/trials.ts';
import { type Contributor, requireOpenTeam } from '../access/contributor.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** "Rather not draw" for this piece: it is done as always and stays outside the trial. The id is the client's, so that sent twice is once. */
export async function withholdPiece(
  context: Context,
  owner: Contributor,
  { trialId, id }: { trialId: string; id: string },
): Promise<void> {
  requireOpenTeam(owner);
  const trial = await findTrial(context.db, trialId);
  if (!trial || trial.teamId !== owner.team.id) throw new Refusal('not_found');
  const day = today(context);
  if (trial.cancelledOn !== null || day < trial.opensOn || day > trial.closesOn) throw new Refusal('trial_closed');
  await context.writer.commit(insertWithheld(context.db, { id, trialId, contributorId: owner.id }));
}
