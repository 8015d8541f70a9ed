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

/** The interval over time: one moment for each day on which atoms were published, from the first that had an interval. */
export function intervalHistory(atoms: readonly Atom[], { clusterBy, floor = bounds.floor }: AssessOptions): Moment[] {
  const observed = emptyLedger();
  const trial = emptyLedger();
  const inOrder = atoms.toSorted((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1));
  const moments: Moment[] = [];
  inOrder.forEach((atom, at) => {
    enter(atom.trial ? trial : observed, atom);
    if (inOrder[at + 1]?.publishedOn === atom.publishedOn) return;
    const ratio = reportedRatio(peopleIn(observed), peopleIn(trial), clusterBy, floor);
    if (ratio.kind !== 'estimated') return;
    const { level, timeRatio, interval } = ratio;
    moments.push({ publishedOn: atom.publishedOn, level, timeRatio, interval, verdict: verdictOf(interval, level) });
  });
  return moments;
}

/** Moments as they may leave the program: ratios to three decimals, as everywhere. */
export function presentableHistory(moments: readonly Moment[]): Moment[] {
  return moments.map((moment) => ({
    ...moment,
    timeRatio: decimals(moment.timeRatio, 3),
    interval: both(moment.interval, (end) => decimals(end, 3)),
  }));
}
