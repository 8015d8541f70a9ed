import { isQuarter } from '../domain/periods.ts';
import type { ReleasedTeam } from '../publication/released.ts';
import { beforeAndAfter } from './before-after.ts';
import { labelsOf, type Tellable, tellFrame, tellMarks } from './tell-board.ts';
import { rangeOf, toldPeriods } from './tell-minutes.ts';
import { tellReading, tellRun } from './tell-reading.ts';
import { sharesOfRow, tellRow } from './tell-row.ts';
import type { Decided } from './tell-ruling.ts';
import { tellTrials } from './tell-trials.ts';
import type { ToldDecision, ToldTask } from './told-task.ts';

/** One kind of work's own page; null where the catalogue has no such kind. Made of the same as the board. */
export function tellTask(told: Tellable, taskTypeId: string): ToldTask | null {
  const { released, catalogue, decisions, today } = told;
  const found = catalogue.find(({ id }) => id === taskTypeId);
  if (!found) return null;
  const frame = tellFrame(told);
  const labelOf = labelsOf(told);
  const taskType = { id: found.id, names: found.names };
  const trials = tellTrials(told.trials, released, labelOf, today);
  const row = tellRow(taskType, found.archived, { released, period: frame.period, decisions, trials, today });
  const own = released.rows.find((one) => one.taskTypeId === taskTypeId);
  const oldestFirst = toldPeriods(released).reverse();
  return {
    ...frame,
    taskType,
    caution: found.caution,
    row,
    series: (own?.series ?? []).map(({ since, reason, readings }) => ({
      since,
      reason,
      readings: readings.map(tellRun),
    })),
    volumes: oldestFirst.flatMap((period) => {
      const saved = rangeOf(released, period, taskTypeId, 'saved');
      return saved ? [{ period, saved }] : [];
    }),
    ...quarterly(released, oldestFirst.filter(isQuarter), taskTypeId),
    nobodyNeeded: rangeOf(released, frame.period, null, 'work_nobody_needed'),
    due: row.ruling?.due ?? null,
    decisions: decisions
      .filter((one) => one.taskTypeId === taskTypeId)
      .map((one) => ({ ...tellDecision(one, labelOf), beforeAfter: beforeAndAfter(own, one.decidedOn) })),
    marks: tellMarks(told)
      .filter((mark) => mark.taskType === null || mark.taskType.id === taskTypeId)
      .map((mark) => ({ ...mark, beforeAfter: beforeAndAfter(own, mark.markedOn) })),
    trials: trials.filter((trial) => trial.taskType.id === taskTypeId),
    records: told.records.filter((one) => one.taskType?.id === taskTypeId),
  };
}

function quarterly(released: ReleasedTeam, quarters: readonly string[], taskTypeId: string) {
  const shares = quarters
    .map((period) => ({ period, shares: sharesOfRow(released, period, taskTypeId) }))
    .filter((one) => one.shares.length > 0);
  const felt = released.felt
    .filter((one) => one.taskTypeId === taskTypeId)
    .map(({ period, estimate }) => ({ period, ratio: Math.round(Math.exp(estimate) * 100) / 100 }))
    .sort((one, other) => (one.period < other.period ? -1 : 1));
  return { shares, felt };
}

export function tellDecision(decided: Decided, labelOf: ReturnType<typeof labelsOf>): ToldDecision {
  const { id, taskTypeId, takenOn, ruling, reason, decidedOn, reviewOn, frozen } = decided;
  return {
    ...{ id, taskTypeId, ruling, reason, decidedOn, reviewOn },
    takenOn: takenOn === taskTypeId ? null : (labelOf(takenOn) ?? { id: takenOn, names: {} }),
    reading: frozen && tellReading(frozen.reading, frozen.run, frozen.level),
  };
}
