import { isCosting, isSaving, type Word } from '../../server/evidence/word.ts';
import type { Office } from './made-up-office.ts';
import { type History, oneHistory, type SeenReading } from './one-history.ts';

export interface AcceptanceRow {
  name: string;
  office: Office;
  /** A word beside a truth nearer to 1 than this (log) is wrong. */
  near: number;
  /** Per cent; right at week 52. null: told, not required. */
  required: { coverage: number; probably: number; pointsTo: number; right: number } | null;
}

const alike = (ratio: number) => Array.from({ length: 5 }, () => ratio);
const mixed = { ratios: [0.65, 0.85, 1, 1.2, 0.7], choosesWell: true };
const office = (people: number, aWeek: number, rest: Partial<Office> & { ratios: readonly number[] }): Office => ({
  people,
  aWeek,
  weeks: 104,
  ...rest,
});
const row = (
  name: string,
  made: Office,
  required: [coverage: number, probably: number, pointsTo: number, right: number] | null,
  near = 0.02,
): AcceptanceRow => ({
  name,
  office: made,
  near,
  required: required && { coverage: required[0], probably: required[1], pointsTo: required[2], right: required[3] },
});

/** EVIDENCE.md's table: people × entries a week, and the true ratio. */
export const acceptance: readonly AcceptanceRow[] = [
  row('8 × 2 mixed', office(8, 2, mixed), [94, 1, 3, 54]),
  row('8 × 2, 0.82', office(8, 2, { ratios: alike(0.82) }), [95, 1, 2, 68]),
  row('8 × 2, 1.0', office(8, 2, { ratios: alike(1) }), [95, 1, 5, 55]),
  row('6 × 2, 0.82', office(6, 2, { ratios: alike(0.82) }), [95, 1, 2, 43]),
  row('5 × 4, 0.82', office(5, 4, { ratios: alike(0.82) }), [95, 1, 2, 41]),
  row('12 × 1, 0.82', office(12, 1, { ratios: alike(0.82) }), [91, 1, 2, 62]),
  row('20 × 1 mixed', office(20, 1, mixed), [93, 1, 2, 78]),
  row('20 × 1, 0.82', office(20, 1, { ratios: alike(0.82) }), [94, 1, 2, 90]),
  row('20 × 1, 1.0', office(20, 1, { ratios: alike(1) }), [95, 1, 5, 84]),
  row('40 × 1, 0.82', office(40, 1, { ratios: alike(0.82) }), [93, 1, 2, 92]),
  row('8 × 2 half redone, true zero', office(8, 2, { ratios: alike(1), halfRedone: true }), [92, 1, 7, 26], 0.03),
  row(
    '8 × 2 trend and rising use, 1.0',
    office(8, 2, { ratios: alike(1), trend: { pace: -0.36, use: 4 } }),
    [94, 1, 6, 43],
    0.03,
  ),
  row('8 × 2, 0.82, 5 % gross errors', office(8, 2, { ratios: alike(0.82), gross: 0.05 }), [95, 1, 2, 58]),
];

/** What nothing here protects against: told with its numbers. `probably` is required, the rest is told. */
export const limits: readonly AcceptanceRow[] = [
  row(
    'AI for bigger pieces, 15 % of sizes mistold',
    office(8, 2, { ratios: alike(1), aiForBigger: 0.8 }),
    [0, 2, 100, 0],
  ),
  row(
    'AI for bigger pieces, 50 % of sizes mistold',
    office(8, 2, { ratios: alike(1), aiForBigger: 0.8, sizesMistold: 0.5 }),
    [0, 6, 100, 0],
  ),
  row('easier pieces that nobody sees', office(8, 2, { ratios: alike(1), aiForEasier: 0.8 }), [0, 2, 100, 0]),
  row('rework unlogged', office(8, 2, { ratios: alike(1), reworkUnlogged: true }), [0, 2, 100, 0]),
  row('half of failures unlogged', office(8, 2, { ratios: alike(1), failuresUnlogged: true }), [0, 2, 100, 0]),
];

/** How long offices wait; nothing is required. */
export const waiting: readonly AcceptanceRow[] = [6, 8, 12, 20].flatMap((people) =>
  [1, 2, 3].map((aWeek) => row(`${people} × ${aWeek}`, office(people, aWeek, { ratios: alike(0.82) }), null)),
);

export const weeksTold = [13, 26, 52, 104] as const;

/** Shares are 0–1. */
export interface Measured {
  histories: number;
  coverage: number;
  probablyWrong: number;
  pointsToWrong: number;
  noLargeWrong: number;
  /** At weeks 13, 26, 52, 104, a standing word on the true side. */
  right: number[];
  /** Median weeks, and of nine in ten; Infinity: never. */
  firstAtom: [number, number];
  firstReading: [number, number];
  firstKind: [number, number];
  firstWord: [number, number];
  /** Of the last reading, mean of log A less the truth. */
  bias: number;
  kinds: { rows: number; coverage: number; probablyWrong: number; pointsToWrong: number; right: number[] };
  /** Of quarters with a told volume. */
  volumes: { told: number; held: number; oneSided: number };
  unpublished: number;
}

export function watch({ office: made, near }: AcceptanceRow, seeds: readonly number[], options = {}): Measured {
  const histories = seeds.map((seed) => oneHistory(made, seed, options));
  const rows = histories.flatMap(({ kinds }) => [...kinds.values()]);
  const share = <One>(all: readonly One[], is: (one: One) => boolean) =>
    all.length === 0 ? 0 : all.filter(is).length / all.length;
  const weeks = (of: (history: History) => number | null | undefined): [number, number] => {
    const sorted = histories.map((one) => of(one) ?? Number.POSITIVE_INFINITY).sort((one, other) => one - other);
    return [sorted[Math.floor(0.5 * sorted.length)]!, sorted[Math.floor(0.9 * sorted.length)]!];
  };
  const lasts = histories.flatMap(({ together }) => together.slice(-1));
  const volumes = histories.flatMap((history) => history.volumes);
  const told = volumes.flatMap((one) => (one.told === null ? [] : [{ ...one, told: one.told }]));
  return {
    histories: histories.length,
    coverage: share(histories, ({ together }) => together.every(covers)),
    probablyWrong: share(histories, ({ together }) => together.some((one) => isWrong(one, near) && isProbably(one))),
    pointsToWrong: share(histories, ({ together }) => together.some((one) => isWrong(one, near) && !isProbably(one))),
    noLargeWrong: share(histories, ({ together }) => together.some(noLargeIsWrong)),
    right: weeksTold.map((week) => share(histories, ({ together }) => isRightAt(together, week))),
    firstAtom: weeks(({ firstAtom }) => firstAtom),
    firstReading: weeks(({ together }) => together[0]?.week),
    firstKind: weeks(({ kinds }) => {
      const first = [...kinds.values()].map(([one]) => one!.week);
      return first.length === 0 ? null : Math.min(...first);
    }),
    firstWord: weeks(({ together }) => together.find(({ released }) => released.word !== 'too_early')?.week),
    bias: lasts.reduce((sum, { logRatio, truth }) => sum + logRatio - truth, 0) / Math.max(1, lasts.length),
    kinds: {
      rows: rows.length,
      coverage: share(rows, (one) => one.every(covers)),
      probablyWrong: share(rows, (one) => one.some((seen) => isWrong(seen, near) && isProbably(seen))),
      pointsToWrong: share(rows, (one) => one.some((seen) => isWrong(seen, near) && !isProbably(seen))),
      right: weeksTold.map(
        (week) => rows.filter((one) => isRightAt(one, week)).length / (histories.length * made.ratios.length),
      ),
    },
    volumes: {
      told: share(volumes, (one) => one.told !== null),
      held: share(told, (one) => one.told.low <= one.truth && one.truth <= one.told.high),
      oneSided: share(told, (one) => one.told.low >= 0 || one.told.high <= 0),
    },
    unpublished:
      histories.reduce((sum, { unpublished }) => sum + unpublished, 0) /
      histories.reduce((sum, { pieces }) => sum + pieces, 0),
  };
}

function covers({ logRatio, halfWidth, truth }: SeenReading): boolean {
  return Math.abs(logRatio - truth) <= halfWidth;
}

function isProbably({ released }: SeenReading): boolean {
  return released.word === 'probably_saves' || released.word === 'probably_costs';
}

function isWrong({ released, truth }: SeenReading, near: number): boolean {
  return (isSaving(released.word) && truth > -near) || (isCosting(released.word) && truth < near);
}

function noLargeIsWrong({ released, truth }: SeenReading): boolean {
  return released.word === 'no_large_difference' && (truth < Math.log(0.8) || truth > Math.log(1.25));
}

function isRightAt(readings: readonly SeenReading[], week: number): boolean {
  const standing = readings.filter((one) => one.week <= week).at(-1);
  return standing !== undefined && isRight(standing.released.word, standing.truth);
}

function isRight(word: Word, truth: number): boolean {
  return word === 'no_large_difference' || (isSaving(word) && truth < 0) || (isCosting(word) && truth > 0);
}
