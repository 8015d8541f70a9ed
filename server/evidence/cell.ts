import {
  type Arm,
  bounds,
  type Outcome,
  type ReworkReason,
  reworkReasons,
  type TimeUse,
  timeUses,
  type WhyWithoutAi,
  whysWithoutAi,
} from '../../db/vocabulary.ts';
import { addMoment, emptyMoments, type Moments } from './moments.ts';
import { weekOf } from './week.ts';

/** One finished piece of work as evidence sees it. Minutes are minutes; `day` is the day of the work, YYYY-MM-DD. */
export interface Piece {
  arm: Arm;
  outcome: Outcome | null;
  minutes: number;
  reworkMinutes: number;
  /** 1–5 against the usual piece of its kind, 3 = usual. */
  size: number;
  expectedMinutes: number | null;
  expectedMinutesWithAi: number | null;
  byHandMinutes: number | null;
  reworkReasons: readonly ReworkReason[];
  moreAsked: boolean | null;
  alsoByHand: boolean | null;
  timeBecame: TimeUse | null;
  whyWithoutAi: WhyWithoutAi | null;
  secondsToLog: number | null;
  day: string;
}

/** How many said something, and Σ of what they said (1 for yes, or a logarithm). */
export interface Tally {
  n: number;
  sum: number;
}

/**
 * Sufficient statistics of one contributor's pieces in one atom (an atom has one arm). Plain numbers, all of them signed
 * sums: cells of the same contributor and arm add up, and a correction subtracts what was published before.
 */
export interface Cell {
  contributor: string;
  arm: Arm;
  pieces: number;
  /** Σ minutes before rework, and Σ rework minutes. */
  minutes: number;
  reworkMinutes: number;
  /** log T over all pieces (x unused), and with x = log expected minutes over those that carry it. T = minutes + rework. */
  all: Moments;
  expected: Moments;
  /** Σ log(T / by-hand estimate); Σ log(expected with AI / expected without). */
  byHand: Tally;
  forecast: Tally;
  /** Of the pieces with an outcome: felt as saved; reworked (said so, or sent back later). */
  saved: Tally;
  reworked: Tally;
  /** Reworked pieces that name a reason, and how often each is named, in the vocabulary's order. */
  withReason: number;
  reasons: number[];
  moreAsked: Tally;
  alsoByHand: Tally;
  timeBecame: number[];
  whyWithoutAi: number[];
  secondsToLog: Tally;
  /** Pieces by the Monday of the week in which the work was done. */
  weeks: Record<string, number>;
}

export function emptyCell(contributor: string, arm: Arm): Cell {
  return {
    contributor,
    arm,
    pieces: 0,
    minutes: 0,
    reworkMinutes: 0,
    all: emptyMoments(),
    expected: emptyMoments(),
    byHand: { n: 0, sum: 0 },
    forecast: { n: 0, sum: 0 },
    saved: { n: 0, sum: 0 },
    reworked: { n: 0, sum: 0 },
    withReason: 0,
    reasons: reworkReasons.map(() => 0),
    moreAsked: { n: 0, sum: 0 },
    alsoByHand: { n: 0, sum: 0 },
    timeBecame: timeUses.map(() => 0),
    whyWithoutAi: whysWithoutAi.map(() => 0),
    secondsToLog: { n: 0, sum: 0 },
    weeks: {},
  };
}

/**
 * Adds a piece to its cell; −1 takes an earlier published version out again.
 * @throws RangeError where a piece has another arm than its cell, no positive time (a logarithm needs one), a size outside 1–5, or no day; then nothing is added.
 */
export function addPiece(cell: Cell, piece: Piece, sign: 1 | -1): void {
  refuseImpossible(cell, piece);
  const week = weekOf(piece.day);
  const total = piece.minutes + piece.reworkMinutes;
  const y = Math.log(total);
  cell.pieces += sign;
  cell.minutes += sign * piece.minutes;
  cell.reworkMinutes += sign * piece.reworkMinutes;
  addMoment(cell.all, piece.size, 0, y, sign);
  if (piece.expectedMinutes !== null) addMoment(cell.expected, piece.size, Math.log(piece.expectedMinutes), y, sign);
  if (piece.byHandMinutes !== null) tell(cell.byHand, y - Math.log(piece.byHandMinutes), sign);
  if (piece.expectedMinutes !== null && piece.expectedMinutesWithAi !== null)
    tell(cell.forecast, Math.log(piece.expectedMinutesWithAi / piece.expectedMinutes), sign);
  if (piece.outcome !== null && piece.outcome !== 'without_ai') {
    const reworked = piece.outcome === 'reworked' || piece.outcome === 'redone' || piece.reworkMinutes > 0;
    tell(cell.saved, piece.outcome === 'saved', sign);
    tell(cell.reworked, reworked, sign);
  }
  if (piece.reworkReasons.length > 0) cell.withReason += sign;
  for (const reason of new Set(piece.reworkReasons)) cell.reasons[reworkReasons.indexOf(reason)]! += sign;
  if (piece.moreAsked !== null) tell(cell.moreAsked, piece.moreAsked, sign);
  if (piece.alsoByHand !== null) tell(cell.alsoByHand, piece.alsoByHand, sign);
  if (piece.timeBecame !== null) cell.timeBecame[timeUses.indexOf(piece.timeBecame)]! += sign;
  if (piece.whyWithoutAi !== null) cell.whyWithoutAi[whysWithoutAi.indexOf(piece.whyWithoutAi)]! += sign;
  if (piece.secondsToLog !== null) tell(cell.secondsToLog, piece.secondsToLog, sign);
  cell.weeks[week] = (cell.weeks[week] ?? 0) + sign;
}

function tell(tally: Tally, said: number | boolean, sign: 1 | -1): void {
  tally.n += sign;
  tally.sum += sign * Number(said);
}

function refuseImpossible(cell: Cell, piece: Piece): void {
  if (piece.arm !== cell.arm) throw new RangeError(`a piece ${piece.arm} does not belong to a cell ${cell.arm}`);
  const { minutes, reworkMinutes, size, expectedMinutes, expectedMinutesWithAi, byHandMinutes } = piece;
  if (!(minutes > 0 && reworkMinutes >= 0)) throw new RangeError(`no time: ${minutes} + ${reworkMinutes} minutes`);
  if (!(Number.isInteger(size) && size >= 1 && size <= bounds.largestSize))
    throw new RangeError(`no such size: ${size}`);
  for (const estimate of [expectedMinutes, expectedMinutesWithAi, byHandMinutes])
    if (estimate !== null && !(estimate > 0)) throw new RangeError(`an estimate must be positive: ${estimate} minutes`);
}
