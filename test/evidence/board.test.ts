import { describe, expect, test } from 'vitest';
import { assess } from '../../server/evidence/assess.ts';
import type { BurdenAtom } from '../../server/evidence/atom.ts';
import { assembleBoard } from '../../server/evidence/board.ts';
import type { Estimated } from '../../server/evidence/evidence.ts';
import { Influence } from '../../server/evidence/influence.ts';
import { presentableBoard } from '../../server/evidence/presentable.ts';
import { seeded } from '../support/random.ts';
import { atomsOf, office, piece, type Told } from './builders.ts';

/** 10 people, 8 pieces each in both arms; `people` prefixes their names, so that two kinds of work share people or do not. */
function work(ratio: number, people: string, seed: number, said: Partial<Told> = {}): Told[] {
  const random = seeded(seed);
  return Array.from({ length: 160 }, (_, at) => {
    const arm = at % 2 === 0 ? 'with_ai' : 'without_ai';
    const person = (at >> 1) % 10;
    // Who is helped on one kind of work is helped on the other.
    const minutes = 40 * Math.exp(0.2 * (random() - 0.5)) * (arm === 'with_ai' ? ratio * (0.8 + person / 20) : 1);
    return piece({ contributor: `${people}${person}`, arm, minutes, ...(arm === 'with_ai' ? said : {}) });
  });
}

const estimate = (pieces: readonly Told[]) => assess(atomsOf(pieces), { clusterBy: 'contributor' }) as Estimated;

const burden = (minutes: number, kind: BurdenAtom['burden']): BurdenAtom => ({
  id: 1,
  publishedOn: '2026-03-09',
  burden: kind,
  people: 5,
  minutes,
  team: 't0',
  cells: [],
});

test('one task type: the balance keeps its own interval, moved by burdens and logging time', () => {
  const evidence = estimate(work(0.7, 'p', 1, { secondsToLog: 15, reworkMinutes: 3 }));
  const { balance, burdens, advice } = assembleBoard({
    taskTypes: [{ id: 'notes', evidence }],
    burdenAtoms: [burden(60, 'proof_of_use'), burden(100, 'mandatory_training'), burden(20, 'proof_of_use')],
  });
  // 80 with-AI entries × 15 s = 20 min; 60 + 100 + 20 = 180 min of burdens; 80 × 3 = 240 min of rework.
  expect(balance.toolMinutes).toBeCloseTo(20, 9);
  expect(burdens).toEqual([
    { burden: 'mandatory_training', minutes: 100 },
    { burden: 'proof_of_use', minutes: 80 },
  ]);
  expect(advice).toEqual({ use: 'notes', avoid: null, dropTask: null, dropBurden: 'mandatory_training' });
  if (balance.kind !== 'balanced') throw new Error('an estimate is there');
  expect(balance.reworkMinutes).toBeCloseTo(240, 9);
  expect(balance.grossMinutesSaved - balance.reworkMinutes).toBeCloseTo(balance.minutesSaved, 9);
  expect(balance.net).toBeCloseTo(evidence.minutesSaved! - 200, 9);
  expect(balance.interval[0]).toBeCloseTo(evidence.minutesSavedInterval![0] - 200, 9);
  expect(balance.interval[1]).toBeCloseTo(evidence.minutesSavedInterval![1] - 200, 9);
  expect(evidence.reworkShareOfGain).toBeCloseTo(240 / (evidence.minutesSaved! + 240), 9);
});

describe('intervals of task types that share people are combined with their covariance', () => {
  const first = estimate(work(0.7, 'p', 1));
  const width = (other: Estimated) => {
    const taskTypes = [
      { id: 'a', evidence: first },
      { id: 'b', evidence: other },
    ];
    const { balance } = assembleBoard({ taskTypes, burdenAtoms: [] });
    return balance.kind === 'balanced' ? balance.interval[1] - balance.interval[0] : Number.NaN;
  };
  const own = ({ minutesSavedInterval }: Estimated) => minutesSavedInterval![1] - minutesSavedInterval![0];

  test('the same people, helped alike: wider than other people', () => {
    const same = estimate(work(0.7, 'p', 2));
    const others = estimate(work(0.7, 'q', 2));
    expect(first.influence.correlation(same.influence)).toBeGreaterThan(0.5);
    expect(first.influence.correlation(others.influence)).toBe(0);
    expect(width(same)).toBeGreaterThan(1.2 * width(others));
    expect(width(same)).toBeLessThanOrEqual(own(first) + own(same));
  });

  test('the very same data twice is one estimate twice', () => {
    expect(width(estimate(work(0.7, 'p', 1)))).toBeCloseTo(2 * own(first), 6);
  });
});

test('Σ ψ² is the clustered variance, and ψ is not to be read', () => {
  const { influence, specifications } = estimate(work(0.7, 'p', 1));
  const reported = specifications.find((one) => one.reported)!;
  expect(influence.covariance(influence)).toBeCloseTo(reported.standardErrorClustered ** 2, 12);
  expect(JSON.stringify({ influence })).toBe('{}');
  expect(Object.keys(influence)).toEqual([]);
  expect(new Influence().correlation(influence)).toBe(0);
});

test('losses are losses, and what has no estimate is named, with its logging time counted', () => {
  const loss = estimate(work(1.4, 'p', 1));
  const early = assess(atomsOf(office(5, [20, 30], []).map((one) => ({ ...one, secondsToLog: 30 }))), {
    clusterBy: 'contributor',
  });
  const board = assembleBoard({
    taskTypes: [
      { id: 'tables', evidence: loss },
      { id: 'letters', evidence: early },
    ],
    burdenAtoms: [],
  });
  // 10 entries × 30 s = 5 min.
  expect(board).toMatchObject({
    notCounted: ['letters'],
    advice: { use: null, avoid: 'tables', dropTask: null, dropBurden: null },
  });
  expect(board.balance).toMatchObject({ kind: 'balanced', toolMinutes: 5 });
  if (board.balance.kind === 'balanced') expect(board.balance.interval[1]).toBeLessThan(0);
  const only = assembleBoard({
    taskTypes: [{ id: 'letters', evidence: early }],
    burdenAtoms: [burden(40, 'filing_twice')],
  });
  expect(only.balance).toEqual({ kind: 'costs_only', burdenMinutes: 40, toolMinutes: 5 });
});

test('the rounded waterfall still adds up', () => {
  const evidence = estimate(work(0.7, 'p', 1, { secondsToLog: 17, reworkMinutes: 2.1 }));
  const burdenAtoms = [burden(61, 'proof_of_use'), burden(33, 'filing_twice')];
  const { balance } = presentableBoard(assembleBoard({ taskTypes: [{ id: 'notes', evidence }], burdenAtoms }));
  if (balance.kind !== 'balanced') throw new Error('an estimate is there');
  expect(balance.burdenMinutes).toBe(95);
  expect(balance.grossMinutesSaved - balance.reworkMinutes).toBe(balance.minutesSaved);
  expect(balance.minutesSaved - balance.burdenMinutes - balance.toolMinutes).toBe(balance.net);
  expect(balance.interval[0] % 5).toBe(0);
  expect(balance.interval[0]).toBeLessThan(balance.net);
});
