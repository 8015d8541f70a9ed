import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { planTrial, type TrialOutlook } from '../evidence/plan-trial.ts';

export type EarlierTrial = 'found' | 'nothing' | 'not_read';

/** What a trial of so many people and weeks can show at the lead's own pace, before it is opened. It reads nothing of anybody's notes. */
export function outlookOfTrial(
  account: Account,
  teamId: string,
  plan: { people: number; weeks: number; pacePerWeek: number; earlier: readonly EarlierTrial[] },
): TrialOutlook {
  requirePermission(account, 'open_trial', teamId);
  return planTrial(plan);
}
