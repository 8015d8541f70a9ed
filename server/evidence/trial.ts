import type { Arm } from '../../db/vocabulary.ts';
import { weightsUnder } from '../stats/level.ts';
import { fitQuasi } from '../stats/quasi-likelihood.ts';
import { studentHalfWidth } from '../stats/student.ts';
import { type CannotSay, cannotSay } from './sums.ts';

/** One finished piece of a trial, in the arm that the coin drew (intention to treat). Minutes with rework, above 0. */
export interface TrialPiece {
  contributor: string;
  arm: Arm;
  minutes: number;
  /** Stated before the coin; null: not stated. */
  expectedMinutes: number | null;
}

export interface TrialFit {
  kind: 'trial';
  logRatio: number;
  /** HC2, log scale. */
  standardError: number;
  /** Satterthwaite's, real. */
  degreesOfFreedom: number;
  expectedMinutesUsed: boolean;
}

/** Variance of a piece's minutes ∝ their mean to this power: between Poisson and gamma, where neither long nor short pieces rule. */
export const trialPower = 1.5;
/** A seat's surplus beyond this share of the pieces is weighted down. */
const seatShare = 0.4;
const leastPiecesEach = 5;
/** Expected minutes enter where each arm carries them on at least this share of its pieces. */
const nearlyAll = 0.95;

/**
 * Arithmetic ratio of time with AI over time without in a trial whose coin fell within people: quasi-likelihood with variance ∝ μ^1.5,
 * people's effects, log expected minutes, HC2 errors. Read once. Log scale. Never throws: CannotSay. Source: EVIDENCE.md, "Trials".
 */
export function fitTrial(pieces: readonly TrialPiece[]): TrialFit | CannotSay {
  const timed = pieces.filter(({ minutes }) => minutes > 0 && minutes < Number.POSITIVE_INFINITY);
  const expectedMinutesUsed = carriesExpected(timed);
  const used = expectedMinutesUsed ? timed.filter(isExpected) : timed;
  if (Math.min(countOf(used, 'with_ai'), countOf(used, 'without_ai')) < leastPiecesEach)
    return cannotSay('too_few_pieces');
  const people = [...new Set(used.map(({ contributor }) => contributor))];
  const unitOf = new Map(people.map((contributor, at) => [contributor, at]));
  const counts = weightsUnder(
    people.map((one) => used.filter(({ contributor }) => contributor === one).length),
    seatShare,
  );
  const found = fitQuasi(
    used.map(({ contributor, arm, minutes, expectedMinutes }) => ({
      unit: unitOf.get(contributor)!,
      cluster: unitOf.get(contributor)!,
      columns: [Number(arm === 'with_ai'), ...(expectedMinutesUsed ? [Math.log(expectedMinutes!)] : [])],
      measured: minutes,
      weight: counts[unitOf.get(contributor)!]!,
    })),
    trialPower,
  );
  if (found === null) return cannotSay('not_comparable');
  const { estimate, standardError, degreesOfFreedom } = found;
  return { kind: 'trial', logRatio: estimate, standardError, degreesOfFreedom, expectedMinutesUsed };
}

/** What a trial says at the part of the error budget that it may spend: log ratio and half-width of its 1 − α interval. */
export function trialEstimate(
  { logRatio, standardError, degreesOfFreedom }: Pick<TrialFit, 'logRatio' | 'standardError' | 'degreesOfFreedom'>,
  alpha: number,
): { logRatio: number; halfWidth: number } {
  return { logRatio, halfWidth: studentHalfWidth(1 - alpha, degreesOfFreedom) * standardError };
}

const budget = 0.05;
/** Of what is left, by each trial. */
const spends = 0.8;

/**
 * The error that the next trial of a kind may make, 0–1: each spends four fifths of what earlier ones left of 5 %; a trial that found
 * something hands its share on, one that found nothing has used it up, one that was never read has spent none. All trials of a kind
 * together then say something untrue with 5 % at most. Source: the fallback procedure, Wiens & Dmitrienko 2005.
 */
export function errorFor(earlier: readonly ('found' | 'nothing' | 'not_read')[]): number {
  let left = budget;
  let carried = 0;
  for (const how of earlier) {
    if (how === 'not_read') continue;
    const spent = spends * left + carried;
    left -= spends * left;
    carried = how === 'found' ? spent : 0;
  }
  return spends * left + carried;
}

export function carriesExpected(pieces: readonly TrialPiece[]): boolean {
  for (const arm of ['with_ai', 'without_ai'] as const) {
    const all = countOf(pieces, arm);
    if (all === 0 || countOf(pieces.filter(isExpected), arm) < nearlyAll * all) return false;
  }
  return new Set(pieces.filter(isExpected).map(({ expectedMinutes }) => expectedMinutes)).size > 1;
}

export function isExpected<Piece extends { expectedMinutes: number | null }>(piece: Piece): boolean {
  return (
    piece.expectedMinutes !== null && piece.expectedMinutes > 0 && piece.expectedMinutes < Number.POSITIVE_INFINITY
  );
}

function countOf(pieces: readonly { arm: Arm }[], arm: Arm): number {
  return pieces.filter((piece) => piece.arm === arm).length;
}
