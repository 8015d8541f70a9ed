import type { Arm } from '../../db/vocabulary.ts';
import type { ProblemList } from './bad-rows.ts';
import type { Draft } from './validate-rows.ts';

export const missingReworkWays = ['arm-mean', 'zero'] as const;
export type MissingRework = (typeof missingReworkWays)[number];

/**
 * Puts in what is missing: nothing, or the mean of the same task type's rework in the same arm. Where that arm has no
 * rework at all to take a mean of, the cell is bad.
 */
export function fillMissingRework<T extends Draft>(
  drafts: readonly T[],
  way: MissingRework,
  column: string,
  problems: ProblemList,
): (T & { reworkMinutes: number })[] {
  const means = way === 'arm-mean' ? armMeans(drafts) : null;
  return drafts.flatMap((draft) => {
    const { reworkMinutes, taskTypeId, arm, row } = draft;
    if (reworkMinutes !== null) return [{ ...draft, reworkMinutes }];
    if (!means) return [{ ...draft, reworkMinutes: 0 }];
    const mean = means.get(key(taskTypeId, arm));
    if (mean !== undefined) return [{ ...draft, reworkMinutes: mean }];
    problems.add({ field: column, code: 'required', row, values: { option: 'missingRework', armMean: 'none' } });
    return [];
  });
}

const key = (taskTypeId: string, arm: Arm) => `${taskTypeId} ${arm}`;

function armMeans(drafts: readonly Draft[]): Map<string, number> {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { taskTypeId, arm, reworkMinutes } of drafts) {
    if (reworkMinutes === null) continue;
    const at = key(taskTypeId, arm);
    const { sum, n } = sums.get(at) ?? { sum: 0, n: 0 };
    sums.set(at, { sum: sum + reworkMinutes, n: n + 1 });
  }
  // Rounded, so that the same rows in another order give the same mean.
  return new Map([...sums].map(([at, { sum, n }]) => [at, Math.round((sum / n) * 1e6) / 1e6]));
}
