import { weightsUnder } from '../stats/level.ts';
import type { ReleasedReading } from './released.ts';

/** A share as it is told. */
export type Third = 'under_a_third' | 'a_third_to_two_thirds' | 'over_two_thirds';

/** One seat's answers to one question in one period. */
export interface Answers {
  seat: string;
  /** Answers, and those that said so. */
  answers: number;
  yes: number;
}

/** Sums of one seat's pieces with AI that carry a by-hand estimate. */
export interface FeltSums {
  seat: string;
  answers: number;
  minutes: number;
  byHandMinutes: number;
}

/** One seat weighs at most this much in a share. */
const seatShare = 0.2;
const leastSeats = 5;
const leastAnswers = 10;
const feltGrid = 0.2;

/** Share of yes by thirds, each seat weighing at most a fifth; not known below ten answers of five seats. Source: DESIGN §5, "Shares". */
export function shareByThirds(given: readonly Answers[]): Third | 'not_known' {
  const bySeat = addedUp(given);
  if (tooFew(bySeat)) return 'not_known';
  const counts = weightsUnder(
    bySeat.map(({ answers }) => answers),
    seatShare,
  );
  let yes = 0;
  let all = 0;
  bySeat.forEach((one, at) => {
    yes += counts[at]! * one.yes;
    all += counts[at]! * one.answers;
  });
  // Thirds compared in whole numbers of answers: 1/3 itself is not under a third.
  if (3 * yes < all - 1e-9) return 'under_a_third';
  return 3 * yes > 2 * all + 1e-9 ? 'over_two_thirds' : 'a_third_to_two_thirds';
}

/** What at least five seats named, each once however often it said so; in no order of its own. */
export function namedByFive<Reason extends string>(named: Iterable<{ seat: string; reason: Reason }>): Set<Reason> {
  const seats = new Map<Reason, Set<string>>();
  for (const { seat, reason } of named) seats.set(reason, (seats.get(reason) ?? new Set()).add(seat));
  return new Set([...seats].filter(([, by]) => by.size >= leastSeats).map(([reason]) => reason));
}

/**
 * Felt: Σ minutes ÷ Σ by-hand estimates of pieces with AI, as a log ratio in steps of 0.2, dithered; on the same arithmetic scale as a
 * reading's estimate. Each seat weighs at most a fifth of the estimates. `dither` uniform on −½ … ½. null: below ten answers of five
 * seats. Never makes a verdict.
 */
export function feltRatio(given: readonly FeltSums[], dither: number): number | null {
  if (!(Math.abs(dither) <= 0.5)) throw new RangeError(`a dither lies between -1/2 and 1/2: ${dither}`);
  const bySeat = given.filter(({ minutes, byHandMinutes }) => minutes > 0 && byHandMinutes > 0);
  if (tooFew(bySeat)) return null;
  const counts = weightsUnder(
    bySeat.map(({ byHandMinutes }) => byHandMinutes),
    seatShare,
  );
  let took = 0;
  let guessed = 0;
  bySeat.forEach((one, at) => {
    took += counts[at]! * one.minutes;
    guessed += counts[at]! * one.byHandMinutes;
  });
  return Number((Math.round(Math.log(took / guessed) / feltGrid + dither) * feltGrid).toFixed(1)) + 0;
}

/** Compared or trial estimate less the felt one, log scale: above 0, AI helps less than it feels. From released values only. */
export function perceptionGap(reading: ReleasedReading, felt: number): number {
  return Number((reading.estimate - felt).toFixed(4)) + 0;
}

/** What noting one piece takes, in seconds: to 2 below 20, to 5 below 60, then to 10. null: below ten notes of five seats. */
export function secondsANote(given: readonly { seat: string; notes: number; seconds: number }[]): number | null {
  const bySeat = given.filter(({ notes }) => notes > 0).map((one) => ({ ...one, answers: one.notes }));
  if (tooFew(bySeat)) return null;
  const counts = weightsUnder(
    bySeat.map(({ notes }) => notes),
    seatShare,
  );
  const sum = (pick: (one: (typeof bySeat)[number]) => number) =>
    bySeat.reduce((total, one, at) => total + counts[at]! * pick(one), 0);
  const mean = sum(({ seconds }) => seconds) / sum(({ notes }) => notes);
  const step = mean < 20 ? 2 : mean < 60 ? 5 : 10;
  return Math.round(mean / step) * step;
}

function addedUp(given: readonly Answers[]): Answers[] {
  const bySeat = new Map<string, Answers>();
  for (const one of given) {
    if (!(one.answers > 0)) continue;
    const sum = bySeat.get(one.seat) ?? { seat: one.seat, answers: 0, yes: 0 };
    sum.answers += one.answers;
    sum.yes += one.yes;
    bySeat.set(one.seat, sum);
  }
  return [...bySeat.values()];
}

function tooFew(bySeat: readonly { seat: string; answers: number }[]): boolean {
  return (
    new Set(bySeat.map(({ seat }) => seat)).size < leastSeats ||
    bySeat.reduce((sum, { answers }) => sum + answers, 0) < leastAnswers
  );
}
