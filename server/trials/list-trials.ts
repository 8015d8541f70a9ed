import { listTrials as readTrials } from '../../db/trials.ts';
import type { Arm } from '../../db/vocabulary.ts';
import { type Context, today } from '../context.ts';
import type { ArmFollowing } from '../evidence/trial-shares.ts';

/** A trial as a lead sees it. While it is open nothing is known of it, not even how it goes. */
export interface TrialView {
  id: string;
  taskTypeId: string;
  opensOn: string;
  closesOn: string;
  state: 'planned' | 'open' | 'closed';
  /** What a run has released of it stands with the board (ReleasedTrial). */
  following: Record<Arm, ArmFollowing> | null;
}

export async function listTrials(context: Context, teamId: string): Promise<TrialView[]> {
  const day = today(context);
  return (await readTrials(context.db, teamId)).map(({ id, taskTypeId, opensOn, closesOn }) => ({
    id,
    taskTypeId,
    opensOn,
    closesOn,
    state: closesOn < day ? 'closed' : opensOn > day ? 'planned' : 'open',
    following: null,
  }));
}
