import type { EventKind, Language } from '../../db/vocabulary.ts';
import { type Advisable, adviceOf, type Burdensome } from '../domain/advice.ts';
import { isQuarter } from '../domain/periods.ts';
import type { Period, ReleasedTeam } from '../publication/released.ts';
import type { RecordRow } from '../records/record-row.ts';
import { type AnsweredFeedback, changesOf } from './tell-changes.ts';
import {
  accountOf,
  burdensOf,
  headlineOf,
  periodToTell,
  quartersOf,
  runningQuarter,
  sharesPeriod,
  toldPeriods,
} from './tell-minutes.ts';
import { atLeastAThird, keptSayingTwice, tellRow } from './tell-row.ts';
import type { Decided } from './tell-ruling.ts';
import { type TrialOfTeam, tellTrials } from './tell-trials.ts';
import type { AdviceLine, ToldBoard, ToldFrame, ToldMark, ToldRow } from './told-board.ts';
import type { MinutesRange, TaskTypeLabel } from './told-reading.ts';

/** All that can be told of: what runs released, what leads did, what was brought in, and the names of today. */
export interface Tellable {
  released: ReleasedTeam;
  office: ToldFrame['office'];
  team: { id: string; name: string; closedOn: string | null };
  /** In its order; those that are no longer offered too. */
  catalogue: readonly {
    id: string;
    names: TaskTypeLabel['names'];
    caution: Partial<Record<Language, string>>;
    archived: boolean;
  }[];
  /** Newest first. */
  decisions: readonly Decided[];
  trials: readonly TrialOfTeam[];
  marks: readonly { id: string; kind: EventKind; name: string; markedOn: string; taskTypeId: string | null }[];
  endedBurdens: ToldBoard['endedBurdens'];
  answers: readonly AnsweredFeedback[];
  records: readonly RecordRow[];
  today: string;
  /** A closed quarter or year; without it the last that is told. */
  period?: Period | undefined;
}

export function tellFrame({ released, office, team, period: asked }: Tellable): ToldFrame {
  const { lastRun, nextRun, pooled } = released;
  const period = periodToTell(released, asked);
  const { id, name, closedOn } = team;
  return {
    office,
    team: { id, name, pooled, closedOn },
    ...{ lastRun, nextRun, running: runningQuarter(nextRun), periods: toldPeriods(released) },
    ...{ period, sharesOf: sharesPeriod(released, period) },
  };
}

/** The one told board of a team. Pure: the same released record and acts give the same bytes. */
export function tellBoard(told: Tellable): ToldBoard {
  const { released, catalogue, decisions, today } = told;
  const frame = tellFrame(told);
  const labelOf = labelsOf(told);
  const trials = tellTrials(told.trials, released, labelOf, today);
  const parts = { released, period: frame.period, decisions, trials, today };
  const together = tellRow(null, false, parts);
  const kinds = catalogue
    .map(({ id, names, archived }) => tellRow({ id, names }, archived, parts))
    .filter(({ archived, known }) => !archived || known.kind === 'known');
  const rows = [together, ...kinds];
  return {
    ...frame,
    headline: headlineOf(released, frame.period, together.known, frame.running.toldOn),
    advice: linesOf(told, kinds),
    changes: changesOf(released, { rows, trials, answers: told.answers, labelOf }),
    rows,
    burdens: burdensOf(released, frame.period),
    endedBurdens: told.endedBurdens,
    account: accountOf(released, frame.period),
    quarters: quartersOf(released),
    secondsANote: released.secondsANote,
    people: released.people,
    trials,
    marks: tellMarks(told),
    records: told.records,
  };
}

export function labelsOf({ catalogue }: Pick<Tellable, 'catalogue'>) {
  const labels = new Map(catalogue.map(({ id, names }): [string, TaskTypeLabel] => [id, { id, names }]));
  return (id: string) => labels.get(id);
}

/** Newest first. */
export function tellMarks(told: Pick<Tellable, 'catalogue' | 'marks'>): ToldMark[] {
  const labelOf = labelsOf(told);
  return told.marks
    .map(({ taskTypeId, ...mark }) => ({ ...mark, taskType: (taskTypeId !== null && labelOf(taskTypeId)) || null }))
    .sort((one, other) => (one.markedOn < other.markedOn ? 1 : one.markedOn > other.markedOn ? -1 : 0));
}

/** What to do now: of the latest readings and quarter, whatever period is looked at. */
function linesOf(told: Pick<Tellable, 'released' | 'endedBurdens'>, kinds: readonly ToldRow[]): AdviceLine[] {
  const { released } = told;
  const offered = kinds.flatMap((row) =>
    row.taskType && !row.archived ? [advisable(released, row, row.taskType)] : [],
  );
  return adviceOf<TaskTypeLabel, MinutesRange>(offered, burdenToDrop(told));
}

export function advisable(released: ReleasedTeam, row: ToldRow, task: TaskTypeLabel): Advisable<TaskTypeLabel> {
  const latest = periodToTell(released, undefined);
  return {
    task,
    word: row.known.kind === 'known' ? row.known.reading.word : null,
    ruling: row.ruling?.ruling ?? null,
    doneTwice: keptSayingTwice(released, latest, task.id),
    oftenMended: atLeastAThird(released, latest, task.id, 'reworked'),
  };
}

/**
 * Work that nobody needed, once two quarters told it, before burdens with more minutes: it need not be done at all. What the lead has
 * ended is no proposal any more.
 */
function burdenToDrop({
  released,
  endedBurdens,
}: Pick<Tellable, 'released' | 'endedBurdens'>): Burdensome<MinutesRange> | null {
  const burdens = burdensOf(released, periodToTell(released, undefined)).filter(
    ({ burden }) => !endedBurdens.some((ended) => ended.burden === burden),
  );
  const told = released.volumes.filter(({ what, period }) => what === 'work_nobody_needed' && isQuarter(period));
  const needless = burdens.find(({ burden }) => burden === 'work_nobody_needed');
  if (needless && new Set(told.map(({ period }) => period)).size >= 2) return needless;
  return burdens.toSorted((one, other) => other.minutes.low - one.minutes.low)[0] ?? null;
}
