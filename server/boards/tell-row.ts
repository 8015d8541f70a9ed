import { reworkReasons } from '../../db/vocabulary.ts';
import { quarterBefore } from '../domain/periods.ts';
import type { Period, ReleasedTeam } from '../publication/released.ts';
import { rangeOf, sharesPeriod } from './tell-minutes.ts';
import { tellKnown } from './tell-reading.ts';
import { type Decided, tellRuling } from './tell-ruling.ts';
import type { Known, ToldFelt, ToldRow, ToldShare } from './told-board.ts';
import type { TaskTypeLabel } from './told-reading.ts';
import type { ToldTrial } from './told-trial.ts';

export interface RowParts {
  released: ReleasedTeam;
  period: Period | null;
  decisions: readonly Decided[];
  trials: readonly ToldTrial[];
  today: string;
}

/** One row; `taskType` null: all work together. */
export function tellRow(taskType: TaskTypeLabel | null, archived: boolean, parts: RowParts): ToldRow {
  const { released, period, decisions, trials, today } = parts;
  const id = taskType?.id ?? null;
  const released_ = released.rows.find(({ taskTypeId }) => taskTypeId === id);
  const known = tellKnown(released_);
  const sharesOf = sharesPeriod(released, period);
  return {
    taskType,
    archived,
    known,
    resting: released_?.resting ?? false,
    saved: rangeOf(released, period, id, 'saved'),
    felt: tellFelt(released, sharesOf, id, known),
    shares: sharesOfRow(released, sharesOf, id),
    reasons: reworkReasons.filter((reason) =>
      released.reasons.some((one) => one.taskTypeId === id && one.reason === reason),
    ),
    ruling: id === null ? null : tellRuling(decisions, id, known, today),
    trial: trials.find((trial) => trial.taskType.id === id && trial.state !== 'read') ?? null,
  };
}

export function sharesOfRow({ shares }: ReleasedTeam, period: Period | null, taskTypeId: string | null): ToldShare[] {
  return shares
    .filter((one) => one.period === period && one.taskTypeId === taskTypeId)
    .map(({ question, option, third }) => ({ question, option, third }));
}

/** Both on grids of their own: a gap is told only where the felt ratio lies outside the compared range. */
function tellFelt({ felt }: ReleasedTeam, period: Period | null, taskTypeId: string | null, known: Known) {
  const found = felt.find((one) => one.period === period && one.taskTypeId === taskTypeId);
  if (!found) return null;
  const ratio = Math.round(Math.exp(found.estimate) * 100) / 100;
  return { period: found.period, ratio, gap: gapOf(ratio, known) };
}

function gapOf(ratio: number, known: Known): ToldFelt['gap'] {
  if (known.kind === 'not_known') return null;
  const { low, high } = known.reading;
  return ratio < low ? 'feels_faster' : ratio > high ? 'feels_slower' : 'alike';
}

/** At least a third of the answers of a closed quarter: that much is told. */
export function atLeastAThird(
  released: ReleasedTeam,
  period: Period | null,
  id: string,
  question: 'reworked' | 'also_by_hand',
) {
  return sharesOfRow(released, period, id).some((one) => one.question === question && one.third !== 'under_a_third');
}

/** People keep saying it: most of them in one quarter, or a third in two running. */
export function keptSayingTwice(released: ReleasedTeam, period: Period | null, id: string): boolean {
  if (period === null) return false;
  const most = sharesOfRow(released, period, id).some(
    ({ question, third }) => question === 'also_by_hand' && third === 'over_two_thirds',
  );
  const both = [period, quarterBefore(period)].every((one) => atLeastAThird(released, one, id, 'also_by_hand'));
  return most || both;
}
