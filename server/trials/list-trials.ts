import { listTrials as readTrials } from '../../db/trials.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { type Context, today } from '../context.ts';

/** A trial's days. What a run released of it stands on the told board; before that nothing is known, not even how it goes. */
export interface TrialView {
  id: string;
  taskTypeId: string;
  opensOn: string;
  closesOn: string;
  state: 'planned' | 'open' | 'closed';
}

export async function listTrials(context: Context, account: Account, teamId: string): Promise<TrialView[]> {
  requirePermission(account, 'see_board', teamId);
  const day = today(context);
  return (await readTrials(context.db, teamId)).map(({ id, taskTypeId, opensOn, closesOn }) => ({
    id,
    taskTypeId,
    opensOn,
    closesOn,
    state: closesOn < day ? 'closed' : opensOn > day ? 'planned' : 'open',
  }));
}
