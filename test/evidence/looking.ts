import type { Verdict } from '../../db/vocabulary.ts';
import type { Atom } from '../../server/evidence/atom.ts';
import { addMoment } from '../../server/evidence/moments.ts';
import { emptyLedger, enter, type People, type Person, peopleIn } from '../../server/evidence/people.ts';
import { type Ratio, ratioOf } from '../../server/evidence/ratio.ts';
import { verdictOf } from '../../server/evidence/verdict.ts';
import type { Coefficient } from '../../server/stats/least-squares.ts';
import { normalHalfWidth95 } from '../../server/stats/normal.ts';
import { atomsOf, type Told } from './builders.ts';
import { history, type Scenario } from './simulated-office.ts';

/** What somebody saw who looked at a board again and again while one history was logged. */
export interface Seen {
  /** Did any interval on the way miss the truth: the reported one, and a plain 95 % one of the same model? */
  missed: boolean;
  plainMissed: boolean;
  /** The same of each other way to make an interval that was asked for. */
  missedBy: readonly boolean[];
  /** Did any verdict on the way say what is not so? */
  wrong: boolean;
  /** The right verdict standing when so many entries were published. */
  rightAt100: boolean;
  rightAt300: boolean;
  /** At the end: log R̂ − log R, and the same of a plain difference of means; null without an estimate. */
  error: number | null;
  plainDifference: number | null;
  width: number | null;
}

/** Another half-width of the same estimate, to see what each step of ours is for. */
export type Way = (fit: Coefficient) => number;

/** Looks after every entry (every tenth of 200 people: their looks hardly differ), as if each were published at once. */
export function lookAtEveryEntry(scenario: Scenario, seed: number, ways: readonly Way[] = []): Seen {
  const watcher = watch(scenario, ways);
  const people = new Map<string, { all: Person; expected: Person }>();
  const told = history(scenario, seed);
  const every = scenario.people > 100 ? 10 : 1;
  told.forEach((piece, at) => {
    const { contributor, arm } = piece;
    const one = people.get(contributor) ?? { all: nobody(contributor), expected: nobody(contributor) };
    people.set(contributor, one);
    const y = Math.log(piece.minutes);
    const side = arm === 'with_ai' ? 'withAi' : 'withoutAi';
    addMoment(one.all[side], piece.size, 0, y, 1);
    if (piece.expectedMinutes !== null)
      addMoment(one.expected[side], piece.size, Math.log(piece.expectedMinutes), y, 1);
    if ((at + 1) % every > 0 && at + 1 < told.length) return;
    const both = [...people.values()];
    watcher.look({ all: both.map(({ all }) => all), expected: both.map(({ expected }) => expected) }, at + 1);
  });
  return watcher.seen(told);
}

/** Looks after every atom, published as the program does: at least 5 contributors, none with over 40 % of the minutes. */
export function lookAtEveryAtom(scenario: Scenario, seed: number): Seen {
  const watcher = watch(scenario);
  const ledger = emptyLedger();
  const waiting: Record<Told['arm'], Told[]> = { with_ai: [], without_ai: [] };
  const told = history(scenario, seed);
  let published = 0;
  for (const piece of told) {
    const pieces = waiting[piece.arm];
    pieces.push(piece);
    if (!mayPublish(pieces)) continue;
    for (const atom of atomsOf(pieces) as Atom[]) enter(ledger, atom);
    published += pieces.length;
    waiting[piece.arm] = [];
    watcher.look(peopleIn(ledger), published);
  }
  return watcher.seen(told);
}

function watch({ ratio: truth, pieces }: Scenario, ways: readonly Way[] = []) {
  const missedBy = ways.map(() => false);
  const at = new Map<number, Verdict>();
  let missed = false;
  let plainMissed = false;
  let wrong = false;
  let last: Extract<Ratio, { kind: 'estimated' }> | null = null;
  return {
    look(people: People, entries: number) {
      const ratio = ratioOf(people, 'compared', 'contributor', 5);
      if (ratio.kind !== 'estimated') return;
      last = ratio;
      const error = Math.abs(ratio.fit.estimate - Math.log(truth));
      missed ||= error > ratio.halfWidth;
      plainMissed ||= error > normalHalfWidth95 * ratio.fit.standardErrorClustered;
      ways.forEach((way, at) => {
        missedBy[at] ||= error > way(ratio.fit);
      });
      const verdict = verdictOf(ratio.interval, 'compared');
      wrong ||= verdict !== 'too_early' && !isTrue(verdict, truth);
      for (const mark of [100, 300]) if (entries <= mark) at.set(mark, verdict);
    },
    seen(told: readonly Told[]): Seen {
      const right = (mark: number) => isTrue(at.get(Math.min(mark, pieces)) ?? 'too_early', truth);
      return {
        missed,
        plainMissed,
        missedBy,
        wrong,
        rightAt100: right(100),
        rightAt300: right(300),
        error: last && last.fit.estimate - Math.log(truth),
        plainDifference: last && meanLog(told, 'with_ai') - meanLog(told, 'without_ai'),
        width: last && last.interval[1] / last.interval[0],
      };
    },
  };
}

/** Does this verdict say what is so? Saying "too early" says nothing. */
function isTrue(verdict: Verdict, truth: number): boolean {
  if (verdict === 'probably_saves') return truth < 1;
  if (verdict === 'probably_costs') return truth > 1;
  return verdict === 'no_clear_difference' && truth >= 0.9 && truth <= 1.1;
}

function mayPublish(pieces: readonly Told[]): boolean {
  const minutes = new Map<string, number>();
  for (const { contributor, minutes: more } of pieces) minutes.set(contributor, (minutes.get(contributor) ?? 0) + more);
  const all = [...minutes.values()].reduce((sum, own) => sum + own, 0);
  return minutes.size >= 5 && [...minutes.values()].every((own) => own <= 0.4 * all);
}

function meanLog(told: readonly Told[], arm: Told['arm']): number {
  const logs = told.filter((piece) => piece.arm === arm).map((piece) => Math.log(piece.minutes));
  return logs.reduce((sum, log) => sum + log, 0) / logs.length;
}

function nobody(contributor: string): Person {
  const none = () => ({ n: [0, 0, 0, 0, 0], x: [0, 0, 0, 0, 0], y: [0, 0, 0, 0, 0], xx: 0, xy: 0, yy: 0 });
  return { contributor, team: 't0', withAi: none(), withoutAi: none() };
}
