import { type BurdenKind, bounds, burdenKinds, type TimeUse } from '../../db/vocabulary.ts';
import { sumInterval } from '../stats/sum-interval.ts';
import type { Advice } from './advice.ts';
import { timeUsesOf } from './answers.ts';
import type { Atom, BurdenAtom } from './atom.ts';
import type { DoneTwice } from './done-twice.ts';
import type { Estimated, Evidence, Interval } from './evidence.ts';

/** Minutes of the whole scope and window. Losses are negative. */
export type Balance =
  | {
      kind: 'balanced';
      /** Σ over the task types with an estimate, rework counted. */
      minutesSaved: number;
      /** The same before rework, for the waterfall: gross − rework = saved, saved − burden − tool = net. */
      grossMinutesSaved: number;
      reworkMinutes: number;
      burdenMinutes: number;
      toolMinutes: number;
      net: number;
      interval: Interval;
    }
  /** No task type has an estimate: only the costs are known. */
  | { kind: 'costs_only'; burdenMinutes: number; toolMinutes: number };

export interface Board<Id> {
  balance: Balance;
  burdens: readonly { burden: BurdenKind; minutes: number }[];
  /** Task types without an estimate: their minutes saved are not in the balance, their logging time is. */
  notCounted: readonly Id[];
  advice: Advice<Id>;
  timeUses: readonly { use: TimeUse; share: number }[] | null;
}

export interface BoardInput<Id> {
  /** In catalogue order; evidence fresh from `assess` (one read back from storage has lost its influence). */
  taskTypes: readonly { id: Id; evidence: Evidence; doneTwice?: DoneTwice | null }[];
  burdenAtoms: readonly BurdenAtom[];
  /** All task types' atoms together, for where the saved time went. */
  atoms?: readonly Atom[];
  floor?: number;
}

/** What a lead sees first: the balance of a scope and window, its parts, and what to do about it. */
export function assembleBoard<Id>({ taskTypes, burdenAtoms, atoms, floor = bounds.floor }: BoardInput<Id>): Board<Id> {
  const counted = taskTypes.flatMap(({ id, evidence }) => {
    const saved = savedBy(evidence);
    return saved === null ? [] : [{ id, ...saved }];
  });
  const burdens = burdensOf(burdenAtoms);
  const burdenMinutes = burdens.reduce((total, { minutes }) => total + minutes, 0);
  const toolMinutes = taskTypes.reduce((total, { evidence }) => total + evidence.toolMinutes, 0);
  const costs = { burdenMinutes, toolMinutes };
  return {
    balance: counted.length === 0 ? { kind: 'costs_only', ...costs } : balanceOf(counted, costs),
    burdens,
    notCounted: taskTypes.filter(({ evidence }) => savedBy(evidence) === null).map(({ id }) => id),
    advice: {
      use: mostExtreme(
        counted,
        ({ evidence }) => /saves$/.test(evidence.verdict),
        (one) => one.low,
      ),
      avoid: mostExtreme(
        counted,
        ({ evidence }) => /costs$/.test(evidence.verdict),
        (one) => -one.high,
      ),
      dropTask: mostTwice(taskTypes),
      dropBurden:
        keptSaying(burdenAtoms) ?? burdens.toSorted((one, other) => other.minutes - one.minutes)[0]?.burden ?? null,
    },
    timeUses: atoms === undefined ? null : timeUsesOf(atoms, floor),
  };
}

interface Counted {
  evidence: Estimated;
  estimate: number;
  low: number;
  high: number;
}

function savedBy(evidence: Evidence): Counted | null {
  if (evidence.kind !== 'estimated' || evidence.minutesSaved === null || evidence.minutesSavedInterval === null)
    return null;
  const [low, high] = evidence.minutesSavedInterval;
  return { evidence, estimate: evidence.minutesSaved, low, high };
}

/** Burdens and logging time are told minutes, not estimates: they move the interval and do not widen it. */
function balanceOf(counted: readonly Counted[], costs: { burdenMinutes: number; toolMinutes: number }): Balance {
  const saved = sumInterval(counted, (i, j) =>
    counted[i]!.evidence.influence.correlation(counted[j]!.evidence.influence),
  );
  const reworkMinutes = counted.reduce((total, { evidence }) => total + evidence.reworkMinutes, 0);
  const spent = costs.burdenMinutes + costs.toolMinutes;
  return {
    kind: 'balanced',
    minutesSaved: saved.estimate,
    grossMinutesSaved: saved.estimate + reworkMinutes,
    reworkMinutes,
    ...costs,
    net: saved.estimate - spent,
    interval: [saved.low - spent, saved.high - spent],
  };
}

/** Minutes of each burden that was published, in the vocabulary's order. */
function burdensOf(atoms: readonly BurdenAtom[]): { burden: BurdenKind; minutes: number }[] {
  return burdenKinds
    .map((burden) => ({
      burden,
      minutes: atoms.reduce((sum, atom) => sum + (atom.burden === burden ? atom.minutes : 0), 0),
    }))
    .filter(({ minutes }) => minutes > 0);
}

/** The kind of work that is most surely done twice. */
function mostTwice<Id>(taskTypes: BoardInput<Id>['taskTypes']): Id | null {
  const twice = taskTypes.flatMap(({ id, doneTwice }) => (doneTwice ? [{ id, surely: doneTwice.surely }] : []));
  return twice.toSorted((one, other) => other.surely - one.surely)[0]?.id ?? null;
}

/** Work that nobody needed comes before burdens with more minutes, once it was published twice: it need not be done at all. */
function keptSaying(atoms: readonly BurdenAtom[]): BurdenKind | null {
  return atoms.filter(({ burden }) => burden === 'work_nobody_needed').length >= 2 ? 'work_nobody_needed' : null;
}

/** The one with the most minutes that are sure: judged by the nearer end of its interval. */
function mostExtreme<Id>(
  counted: readonly (Counted & { id: Id })[],
  settled: (one: Counted) => boolean,
  surely: (one: Counted) => number,
): Id | null {
  const best = counted.filter(settled).sort((one, other) => surely(other) - surely(one))[0];
  return best === undefined ? null : best.id;
}
