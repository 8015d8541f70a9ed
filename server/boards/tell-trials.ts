import { firstRunAfter } from '../domain/run-days.ts';
import type { ReleasedTeam } from '../publication/released.ts';
import { tellReading } from './tell-reading.ts';
import type { TaskTypeLabel } from './told-reading.ts';
import type { ToldTrial } from './told-trial.ts';

export interface TrialOfTeam {
  id: string;
  taskTypeId: string;
  opensOn: string;
  closesOn: string;
}

/** A team's trials, newest first; what the run after the end told of them, and nothing before. */
export function tellTrials(
  trials: readonly TrialOfTeam[],
  released: ReleasedTeam,
  labelOf: (taskTypeId: string) => TaskTypeLabel | undefined,
  today: string,
): ToldTrial[] {
  return trials
    .toSorted((one, other) => (one.opensOn < other.opensOn ? 1 : one.opensOn > other.opensOn ? -1 : 0))
    .flatMap(({ id, taskTypeId, opensOn, closesOn }) => {
      const taskType = labelOf(taskTypeId);
      if (!taskType) return [];
      const told = released.trials.find(({ trialId }) => trialId === id);
      const due = [firstRunAfter(closesOn), released.nextRun].sort().at(-1)!;
      const state = told ? 'read' : opensOn > today ? 'planned' : closesOn >= today ? 'running' : 'waiting';
      return [
        {
          ...({ id, taskType, opensOn, closesOn, state } as const),
          toldOn: told?.run ?? due,
          reading: told?.reading ? tellReading(told.reading, told.run, 'trial') : null,
          abandoned: told?.abandoned ?? null,
          notFollowed: told?.notFollowed ?? null,
          ratherNot: told?.ratherNot ?? null,
        },
      ];
    });
}
