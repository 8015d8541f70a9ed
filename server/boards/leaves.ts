import type {
  ReleasedFelt,
  ReleasedReason,
  ReleasedRow,
  ReleasedSeries,
  ReleasedShare,
  ReleasedTeam,
  ReleasedTrial,
  ReleasedVolume,
  RunReading,
} from '../publication/released.ts';
import type { ToldBoard, ToldFelt, ToldMark, ToldQuarter, ToldRow, ToldRuling, ToldShare } from './told-board.ts';
import type { ToldReading } from './told-reading.ts';
import type { BeforeAfter, ToldDecision, ToldSeries, ToldTask } from './told-task.ts';
import type { ToldTrial } from './told-trial.ts';

/*
 * The list of what may leave, each field with its rounding and why it may. A field that is added to any of these types does not
 * compile until it stands here; the promise audit (test/house) holds every answer, file and export against it.
 */

/** What a field is of: released by a run, an act of a lead or administrator, public of itself, or made of other fields here. */
type From = 'run' | 'act' | 'public' | 'made';
interface Leaving {
  from: From;
  rounding: string;
  why: string;
}
type Fields<T> = { readonly [Field in keyof T]-?: Leaving };

const field = (from: From, rounding: string, why: string): Leaving => ({ from, rounding, why });
const parts = field('made', 'none: holds the fields below', 'a list or group of listed fields');
const name = field('act', 'none', 'a name or id that a lead gave');
const day = field('act', 'a day', 'an act of a lead stands with its day');
const runDay = field('run', 'the day of a run, monthly', 'no reading is dated finer than its run');
const period = field('run', 'a closed quarter or year', 'told once, after it has closed');
const minutes = field(
  'run',
  'both ends on a dithered grid of ×1.5',
  'a volume, once for a closed period, a seat up to 30 %',
);
const third = field('run', 'by thirds', 'ten answers of five seats, each at most a fifth');
const ratio = field(
  'run',
  'one dithered value on a grid of 0.2 or 0.1 of the log',
  'word, estimate and range of one reading',
);
const word = field('run', 'eight words', 'the interval of the dithered value, unrounded');
const kind = field('act', 'one of a closed list', 'a ruling or mark of a lead');
const text = field('act', 'none', 'what a lead wrote, looked at for numbers of persons');

export const releasedFields = {
  team: {
    ...{ teamId: name, pooled: field('public', 'yes or no', 'the tree of teams') },
    ...{ lastRun: runDay, nextRun: field('public', 'a day', 'the calendar gives it') },
    ...{ rows: parts, volumes: parts, shares: parts, felt: parts, reasons: parts, trials: parts },
    secondsANote: field('run', '2, 5 or 10 seconds', 'the tool’s own cost, never times the number of notes'),
    people: field('run', 'two steps: five, twenty', 'how far a figure carries'),
  } satisfies Fields<ReleasedTeam>,
  row: {
    ...{ taskTypeId: name, series: parts },
    resting: field('made', 'yes or no', 'a function of the readings'),
  } satisfies Fields<ReleasedRow>,
  series: {
    since: runDay,
    reason: field('act', 'three reasons', 'a year, or a lead’s mark'),
    readings: parts,
  } satisfies Fields<ReleasedSeries>,
  reading: {
    ...{ run: runDay, step: field('run', 'eleven steps', 'how much information: pieces, never minutes') },
    ...{ word, estimate: ratio, low: ratio, high: ratio, lowOpen: ratio, highOpen: ratio },
  } satisfies Fields<RunReading>,
  volume: { period, taskTypeId: name, what: name, low: minutes, high: minutes } satisfies Fields<ReleasedVolume>,
  share: { period, taskTypeId: name, question: name, option: name, third } satisfies Fields<ReleasedShare>,
  felt: {
    ...{ period, taskTypeId: name },
    estimate: field('run', 'dithered, steps of 0.2 of the log', 'what people feel, ten answers of five seats'),
  } satisfies Fields<ReleasedFelt>,
  reason: {
    taskTypeId: name,
    reason: field('run', 'named or not, without a number', 'five seats named it'),
  } satisfies Fields<ReleasedReason>,
  trial: {
    ...{ trialId: name, run: runDay, reading: parts, abandoned: third, notFollowed: third, ratherNot: third },
  } satisfies Fields<ReleasedTrial>,
};

const made = field('made', 'as its parts', 'computed from the released record alone');

export const toldFields = {
  board: {
    ...{ office: parts, team: parts, running: parts, periods: period, period, sharesOf: period },
    ...{ lastRun: runDay, nextRun: runDay, headline: made, advice: made, changes: made, rows: parts },
    endedBurdens: field('act', 'day', 'a lead’s act, told to the team'),
    ...{ burdens: minutes, account: minutes, quarters: parts, trials: parts, marks: parts },
    ...{ secondsANote: releasedFields.team.secondsANote, people: releasedFields.team.people },
    records: field('public', 'none: full precision', 'whoever brought the file has the rows; of live entries nothing'),
  } satisfies Fields<ToldBoard>,
  row: {
    ...{ taskType: name, archived: kind, known: parts, resting: made, saved: minutes, felt: parts, shares: parts },
    ...{ reasons: releasedFields.reason.reason, ruling: parts, trial: parts },
  } satisfies Fields<ToldRow>,
  reading: {
    ...{ run: runDay, level: kind, word, ratio, low: ratio, high: ratio, lowOpen: ratio, highOpen: ratio },
    hourNow: field('made', 'to five minutes', 'the estimate in human units'),
    fallsAt: field('made', 'whole percent, down', 'the range’s nearer end'),
  } satisfies Fields<ToldReading>,
  share: { question: name, option: name, third } satisfies Fields<ToldShare>,
  felt: { period, ratio: releasedFields.felt.estimate, gap: made } satisfies Fields<ToldFelt>,
  ruling: {
    id: name,
    ruling: kind,
    reason: text,
    decidedOn: day,
    reviewOn: day,
    due: made,
  } satisfies Fields<ToldRuling>,
  quarter: { period, saved: minutes, burdens: minutes, net: minutes } satisfies Fields<ToldQuarter>,
  mark: { id: name, kind, name: text, markedOn: day, taskType: name } satisfies Fields<ToldMark>,
  trial: {
    ...{ id: name, taskType: name, opensOn: day, closesOn: day, state: made, toldOn: runDay, reading: parts },
    ...{ abandoned: third, notFollowed: third, ratherNot: third },
  } satisfies Fields<ToldTrial>,
  task: {
    ...{ office: parts, team: parts, running: parts, periods: period, period, sharesOf: period },
    ...{ lastRun: runDay, nextRun: runDay, taskType: name, caution: text, row: parts, series: parts },
    ...{ volumes: minutes, shares: third, felt: releasedFields.felt.estimate, nobodyNeeded: minutes, due: made },
    ...{ decisions: parts, marks: parts, trials: parts },
    records: field('public', 'none: full precision', 'as on the board'),
  } satisfies Fields<ToldTask>,
  series: { since: runDay, reason: kind, readings: parts } satisfies Fields<ToldSeries>,
  beforeAfter: { before: parts, after: parts, how: made, caution: made } satisfies Fields<BeforeAfter>,
  decision: {
    ...{ id: name, taskTypeId: name, takenOn: name, ruling: kind, reason: text, decidedOn: day, reviewOn: day },
    reading: parts,
  } satisfies Fields<ToldDecision>,
};
