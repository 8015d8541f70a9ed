import type { Draft } from './draft.ts';
import type { FileSummary } from './read-file.ts';
import { armKey } from './read-file.ts';

export const missingReworkWays = ['arm-mean', 'zero'] as const;
export type MissingRework = (typeof missingReworkWays)[number];

/**
 * What stands in for missing rework: nothing, or the mean of the same task type's rework in the same arm. null: that arm has no
 * rework at all to take a mean of.
 */
export function reworkFiller(
  rework: FileSummary['rework'],
  way: MissingRework,
): (draft: Pick<Draft, 'reworkMinutes' | 'taskTypeId' | 'arm'>) => number | null {
  return ({ reworkMinutes, taskTypeId, arm }) => {
    if (reworkMinutes !== null) return reworkMinutes;
    if (way === 'zero') return 0;
    const mean = rework.get(armKey(taskTypeId, arm));
    // Rounded, so that the same rows in another order give the same mean.
    return mean ? Math.round((mean.sum / mean.n) * 1e6) / 1e6 : null;
  };
}
