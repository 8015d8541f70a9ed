import { findOpenStart, findTrial, insertStart, nextPosition, type TrialStart } from '../../db/trials.ts';
import type { Arm } from '../../db/vocabulary.ts';
import { type Contributor, requireOpenTeam } from '../access/contributor.ts';
import { newId } from '../access/tokens.ts';
import { type Context, today } from '../context.ts';
import { coin } from '../evidence/coin.ts';
import { Refusal } from '../refusal.ts';
import { coinStream } from './coin-stream.ts';

export interface StartedPiece {
  id: string;
  trialId: string;
  taskTypeId: string;
  assignedArm: Arm;
  expectedMinutes: number;
}

/**
 * Expected minutes first, then the coin. Who has a piece under way gets that piece again, coin and all: reloading, another device
 * or a deleted entry tosses nothing anew.
 */
export async function startPiece(
  context: Context,
  owner: Contributor,
  trialId: string,
  expected: { expectedMinutes: number; expectedMinutesWithAi: number | null },
): Promise<{ piece: StartedPiece; tossed: boolean }> {
  requireOpenTeam(owner);
  const trial = await findTrial(context.db, trialId);
  if (!trial || trial.teamId !== owner.team.id) throw new Refusal('not_found');
  const day = today(context);
  if (trial.cancelledOn !== null || day < trial.opensOn || day > trial.closesOn) throw new Refusal('trial_closed');
  return context.writer.exclusive(async ({ db, commit }) => {
    const underWay = await findOpenStart(db, trialId, owner.id);
    if (underWay) return { piece: pieceOf(underWay, trial.taskTypeId), tossed: false };
    const position = await nextPosition(db, trialId);
    const assignedArm = coin(position, coinStream(context, trialId));
    const start = { id: newId(context), trialId, contributorId: owner.id, position, assignedArm, ...expected };
    await commit([insertStart(db, start)]);
    return { piece: pieceOf(start, trial.taskTypeId), tossed: true };
  });
}

export function pieceOf(
  { id, trialId, assignedArm, expectedMinutes }: Pick<TrialStart, 'id' | 'trialId' | 'assignedArm' | 'expectedMinutes'>,
  taskTypeId: string,
): StartedPiece {
  return { id, trialId, taskTypeId, assignedArm, expectedMinutes };
}
