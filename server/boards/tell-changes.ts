import { firstDayOf, quarterBefore, quarterOf, yearOf } from '../domain/periods.ts';
import type { ReleasedTeam } from '../publication/released.ts';
import { tellRun } from './tell-reading.ts';
import type { Change, ToldRow } from './told-board.ts';
import type { TaskTypeLabel } from './told-reading.ts';
import type { ToldTrial } from './told-trial.ts';

export interface AnsweredFeedback {
  question: string;
  answeredOn: string;
}

interface Parts {
  rows: readonly ToldRow[];
  trials: readonly ToldTrial[];
  answers: readonly AnsweredFeedback[];
  labelOf: (taskTypeId: string) => TaskTypeLabel | undefined;
}

/** Since last time: what the last run brought, what is due, what was answered since. Empty where nothing changed. */
export function changesOf(released: ReleasedTeam, { rows, trials, answers, labelOf }: Parts): Change[] {
  const { lastRun } = released;
  if (lastRun === null) return [];
  return [
    ...readings(released, lastRun, labelOf),
    ...periods(released, lastRun),
    ...trials.flatMap(({ id, taskType, state, toldOn, reading }): Change[] =>
      state === 'read' && toldOn === lastRun
        ? [{ kind: 'trial_read', taskType, trialId: id, now: reading?.word ?? null }]
        : [],
    ),
    ...rows.flatMap(({ taskType, ruling }): Change[] =>
      taskType && ruling?.due ? [{ kind: 'decision_due', taskType, ruling: ruling.ruling, due: ruling.due }] : [],
    ),
    ...answers
      .filter(({ answeredOn }) => answeredOn >= lastRun)
      .map(({ question, answeredOn }): Change => ({ kind: 'feedback_answered', question, answeredOn })),
  ];
}

function readings(released: ReleasedTeam, lastRun: string, labelOf: Parts['labelOf']): Change[] {
  return released.rows.flatMap(({ taskTypeId, series }): Change[] => {
    const all = series.flatMap((one) => one.readings);
    const [now, was] = [all.at(-1), all.at(-2)];
    const taskType = taskTypeId === null ? null : labelOf(taskTypeId);
    if (!now || now.run !== lastRun || taskType === undefined) return [];
    const { word } = tellRun(now);
    if (!was) return [{ kind: 'first_reading', taskType, now: word }];
    return [{ kind: 'new_reading', taskType, was: was.word, now: word, moved: was.word !== word }];
  });
}

/** The first run of a quarter tells the one before, and the first of a year that year too. */
function periods({ volumes }: ReleasedTeam, lastRun: string): Change[] {
  const quarter = quarterOf(lastRun);
  if (lastRun.slice(0, 7) !== firstDayOf(quarter).slice(0, 7)) return [];
  const closed = quarterBefore(quarter);
  const told = yearOf(closed) === yearOf(quarter) ? [closed] : [closed, yearOf(closed)];
  return told
    .filter((period) => volumes.some((one) => one.period === period))
    .map((period) => ({ kind: 'period_closed', period }));
}
