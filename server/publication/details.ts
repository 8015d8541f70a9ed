import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AssessOptions } from '../evidence/assess.ts';
import type { Atom } from '../evidence/atom.ts';
import { beforeAndAfter } from '../evidence/before-after.ts';
import { type DayOfHistory, daysOfHistory, presentableMoment } from '../evidence/history.ts';
import { type PresentableEvidence, presentable } from '../evidence/presentable.ts';
import { keptDays } from './kept-days.ts';

type Told = Extract<PresentableEvidence, { kind: 'estimated' }>;

/** What is set side by side of the evidence before a decision and after it; no totals, as the two sides are not equally long. */
export interface Side extends Pick<Told, 'level' | 'verdict' | 'timeRatio' | 'interval' | 'peopleBand'> {
  /** Of with-AI pieces, 0–1; null: fewer people than the floor said so. */
  reworkedShare: number | null;
}

/** Both sides of the day on which something was decided; only where both have an interval. */
export interface SidesOfDay {
  /** YYYY-MM-DD. What was published on this day itself is on neither side. */
  decidedOn: string;
  before: Side;
  after: Side;
  /** Decisions fall on striking figures, and striking figures become ordinary by themselves. */
  caution: 'regression_to_the_mean';
}

/** What a kind of work's own page shows beyond the board, over all that is published. */
export interface TaskDetails {
  clusterBy: AssessOptions['clusterBy'];
  /** Oldest first; `atoms`: how many whole ones it is made of, by which the next publication knows it again. */
  history: readonly (DayOfHistory & { atoms: number })[];
  sides: readonly SidesOfDay[];
}

/**
 * History and both sides of each decision's day. The theorem (plan.ts) holds for these too: a moment is made of the whole atoms
 * published until its day, a side of those published before or after one; no atom is split by a day, and nothing else is looked at.
 *
 * `known` must be of the same scope, floor and version: its days whose atoms are still as many are not fitted again.
 */
export async function detailsOf(
  atoms: readonly Atom[],
  decisionDays: readonly string[],
  options: AssessOptions,
  known?: TaskDetails,
): Promise<TaskDetails> {
  const { clusterBy } = options;
  const until = atomsUntil(atoms);
  const kept = keptDays([...until.keys()]);
  const history = new Map(
    (known?.clusterBy === clusterBy ? known.history : [])
      .filter(({ publishedOn, atoms }) => kept.has(publishedOn) && until.get(publishedOn) === atoms)
      .map((day) => [day.publishedOn, day]),
  );
  for (const { publishedOn, moment } of daysOfHistory(atoms, (day) => kept.has(day) && !history.has(day), options)) {
    const shown = moment && presentableMoment(moment);
    history.set(publishedOn, { publishedOn, moment: shown, atoms: until.get(publishedOn)! });
    await nextTurn();
  }
  const sides: SidesOfDay[] = [];
  for (const decidedOn of decisionDays) {
    sides.push(...sidesOf(atoms, decidedOn, options));
    await nextTurn();
  }
  const inOrder = [...history.values()].sort((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1));
  return { clusterBy, history: inOrder, sides };
}

/** How many atoms were published until each day of publication, that day included. Atoms only ever come to them. */
function atomsUntil(atoms: readonly Atom[]): Map<string, number> {
  const days = atoms.map(({ publishedOn }) => publishedOn).sort();
  return new Map(days.map((day, at) => [day, at + 1]));
}

function sidesOf(atoms: readonly Atom[], decidedOn: string, options: AssessOptions): SidesOfDay[] {
  const { before, after, caution, comparable } = beforeAndAfter(atoms, decidedOn, options);
  const sides = [before, after].map(presentable).flatMap(sideOf);
  const [one, other] = sides;
  return comparable && one && other ? [{ decidedOn, before: one, after: other, caution }] : [];
}

function sideOf(evidence: PresentableEvidence): Side[] {
  if (evidence.kind !== 'estimated') return [];
  const { level, verdict, timeRatio, interval, peopleBand, rework } = evidence;
  return [{ level, verdict, timeRatio, interval, peopleBand, reworkedShare: rework.reworkedShare }];
}
