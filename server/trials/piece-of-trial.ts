import { readCountsFor } from '../../db/merged-task-types.ts';
import { findStart } from '../../db/trials.ts';
import type { Arm } from '../../db/vocabulary.ts';
import type { Contributor } from '../access/contributor.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** What a trial adds to the entry that finishes one of its pieces. */
export interface TrialPart {
  trialId: string | null;
  trialStartId: string | null;
  assignedArm: Arm | null;
}

const noTrial: TrialPart = { trialId: null, trialStartId: null, assignedArm: null };

/** Late ones count as ordinary work, and those of a trial that was called off: a closed trial is read once. Expected minutes are those said before the coin. */
export async function pieceOfTrial(
  context: Context,
  owner: Contributor,
  { trialStartId, taskTypeId }: { trialStartId: string | null; taskTypeId: string },
): Promise<TrialPart & { expected?: { expectedMinutes: number; expectedMinutesWithAi: number | null } }> {
  if (trialStartId === null) return noTrial;
  const start = await findStart(context.db, trialStartId);
  if (!start || start.contributorId !== owner.id || start.abandoned)
    throw new Refusal('invalid_input', [{ field: 'trialStartId', code: 'unknown' }]);
  if (start.trial.taskTypeId !== (await readCountsFor(context.db, taskTypeId)))
    throw new Refusal('invalid_input', [
      { field: 'taskTypeId', code: 'contradicts', values: { other: 'trialStartId' } },
    ]);
  const { trialId, assignedArm, expectedMinutes, expectedMinutesWithAi } = start;
  const expected = { expectedMinutes, expectedMinutesWithAi };
  if (today(context) > start.trial.closesOn || start.trial.cancelledOn !== null) return { ...noTrial, expected };
  return { trialId, trialStartId, assignedArm, expected };
}
