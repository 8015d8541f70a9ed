import { bounds } from '../../db/vocabulary.ts';
import type { AssessOptions } from './assess.ts';
import type { Atom } from './atom.ts';
import type { Interval } from './evidence.ts';
import { emptyLedger, enter, peopleIn } from './people.ts';
import { reportedRatio } from './ratio.ts';
import { both, decimals } from './rounding.ts';
import { verdictOf } from './verdict.ts';

/** What a board said on a day, from all atoms published until then. */
export interface Moment {
  publishedOn: string;
  level: 'compared' | 'trial';
  timeRatio: number;
  interval: Interval;
  verdict: ReturnType<typeof verdictOf>;
}

/** A day of publication; `moment` null: no ratio could be told yet. */
export interface DayOfHistory {
  publishedOn: string;
  moment: Moment | null;
}

/** The interval over time: one moment for each day on which atoms were published, from the first that had an interval. */
export function intervalHistory(atoms: readonly Atom[], options: AssessOptions): Moment[] {
  return [...daysOfHistory(atoms, () => true, options)].flatMap(({ moment }) => moment ?? []);
}

/** The same for chosen days, one after the other: each costs a fit, between which others may have their turn. */
export function* daysOfHistory(
  atoms: readonly Atom[],
  chosen: (day: string) => boolean,
  { clusterBy, floor = bounds.floor }: AssessOptions,
): Generator<DayOfHistory> {
  const observed = emptyLedger();
  const trial = emptyLedger();
  const inOrder = atoms.toSorted((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1));
  for (const [at, atom] of inOrder.entries()) {
    enter(atom.trial ? trial : observed, atom);
    const { publishedOn } = atom;
    if (inOrder[at + 1]?.publishedOn === publishedOn || !chosen(publishedOn)) continue;
    const ratio = reportedRatio(peopleIn(observed), peopleIn(trial), clusterBy, floor);
    if (ratio.kind !== 'estimated') {
      yield { publishedOn, moment: null };
      continue;
    }
    const { level, timeRatio, interval } = ratio;
    yield { publishedOn, moment: { publishedOn, level, timeRatio, interval, verdict: verdictOf(interval, level) } };
  }
}

/** Moments as they may leave the program: ratios to three decimals, as everywhere. */
export function presentableHistory(moments: readonly Moment[]): Moment[] {
  return moments.map(presentableMoment);
}

export function presentableMoment(moment: Moment): Moment {
  return {
    ...moment,
    timeRatio: decimals(moment.timeRatio, 3),
    interval: both(moment.interval, (end) => decimals(end, 3)),
  };
}
