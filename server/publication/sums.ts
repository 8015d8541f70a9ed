import type { CellRow, TallyRow } from '../../db/sums.ts';
import { reworkReasons } from '../../db/vocabulary.ts';
import { outcomeMeans } from '../domain/outcome-means.ts';
import { quarterNumber } from '../domain/periods.ts';
import type { EntryPiece, Piece } from './piece.ts';
import type { AtomPlan } from './plan.ts';
import { holdRework, holdToUsual, type Logs } from './usual.ts';

/** What an atom is stored as: sums by seat. `number` and `kind` are how cells name a seat and a kind of work. */
export interface Sums {
  cells: Omit<CellRow, 'atomId'>[];
  tallies: Omit<TallyRow, 'atomId'>[];
  /** By "seat kind"; seat 0 is the team. */
  usuals: Map<string, { seat: number; kind: number; logs: number[] }>;
}

export interface Naming {
  seatOf: (contributorId: string) => number;
  kindOf: (taskTypeId: string) => number;
  usualOf: (seat: number, kind: number) => Logs;
}

export function sumsOf({ pieces }: Pick<AtomPlan<Piece>, 'pieces'>, naming: Naming): Sums {
  const cells = new Map<string, Sums['cells'][number]>();
  const tallies = new Map<number, Sums['tallies'][number]>();
  const usuals: Sums['usuals'] = new Map();
  const held = holdAll(pieces, naming, usuals);
  for (const piece of pieces) {
    const seat = naming.seatOf(piece.seat);
    const tally = tallies.get(seat) ?? blankTally(seat);
    tallies.set(seat, tally);
    tally.pieces += 1;
    if (piece.sort !== 'rework') {
      tally.timed += piece.secondsToLog === null ? 0 : 1;
      tally.seconds += piece.secondsToLog ?? 0;
    }
    if (piece.sort === 'burden') tally.minutes += Math.max(1, Math.round(piece.minutes));
    else if (piece.sort === 'entry') count(tally, piece, held.get(piece)!);
    if (piece.sort !== 'burden') addTo(cells, piece, seat, held.get(piece)!, naming);
  }
  return {
    cells: [...cells.values()].sort(byPlace),
    tallies: [...tallies.values()].sort((a, b) => a.seat - b.seat),
    usuals,
  };
}

/** Minutes as they enter the sums. */
function holdAll(pieces: readonly Piece[], naming: Naming, usuals: Sums['usuals']): Map<Piece, number> {
  const held = new Map<Piece, number>();
  const known = (seat: number, kind: number) => usuals.get(`${seat} ${kind}`)?.logs ?? naming.usualOf(seat, kind);
  const entries = pieces.filter((piece): piece is EntryPiece => piece.sort === 'entry');
  for (const taskTypeId of new Set(entries.map((piece) => piece.taskTypeId))) {
    const kind = naming.kindOf(taskTypeId);
    const ofKind = entries.filter((piece) => piece.taskTypeId === taskTypeId).sort(inOrderOfWork);
    const own = new Map(ofKind.map(({ seat }) => [seat, known(naming.seatOf(seat), kind)]));
    const found = holdToUsual(ofKind, { own, team: known(0, kind) });
    for (const [piece, minutes] of found.held) held.set(piece, minutes);
    for (const [contributorId, logs] of found.own) {
      const seat = naming.seatOf(contributorId);
      usuals.set(`${seat} ${kind}`, { seat, kind, logs });
    }
    usuals.set(`0 ${kind}`, { seat: 0, kind, logs: found.team });
  }
  for (const piece of pieces) {
    if (piece.sort !== 'rework') continue;
    const kind = naming.kindOf(piece.taskTypeId);
    const usual = { own: known(naming.seatOf(piece.seat), kind), team: known(0, kind) };
    held.set(piece, holdRework(piece.minutes, piece.size, usual));
  }
  return held;
}

function addTo(
  cells: Map<string, Sums['cells'][number]>,
  piece: Exclude<Piece, { sort: 'burden' }>,
  seat: number,
  minutes: number,
  { kindOf }: Naming,
): void {
  if (minutes === 0) return;
  const isRework = piece.sort === 'rework';
  const kind = isRework ? 0 : kindOf(piece.taskTypeId);
  const size = isRework ? 0 : piece.size;
  const arm = 'arm' in piece.key && piece.key.arm === 'with_ai' ? 1 : 0;
  const quarter = quarterNumber(piece.day);
  const place = `${seat} ${kind} ${size} ${arm} ${quarter}`;
  const cell = cells.get(place) ?? { seat, kind, size, arm, quarter, pieces: 0, minutes: 0, squares: 0 };
  cells.set(place, cell);
  cell.pieces += isRework ? 0 : 1;
  cell.minutes += minutes;
  cell.squares += minutes ** 2;
}

function count(tally: Sums['tallies'][number], piece: EntryPiece, minutes: number): void {
  const withAi = 'arm' in piece.key && piece.key.arm === 'with_ai';
  if (withAi && piece.outcome !== null) {
    tally.outcomes += 1;
    tally.saved += Number(outcomeMeans[piece.outcome].feltSaved);
    tally.cameBack += Number(piece.cameBack);
  }
  tally.moreAsked += Number(piece.moreAsked !== null);
  tally.moreAskedYes += Number(piece.moreAsked === true);
  tally.alsoByHand += Number(piece.alsoByHand !== null);
  tally.alsoByHandYes += Number(piece.alsoByHand === true);
  if (withAi && piece.byHandMinutes !== null) {
    tally.felt += 1;
    tally.feltMinutes += minutes;
    tally.byHandMinutes += Math.max(1, Math.round(piece.byHandMinutes));
  }
  if (piece.timeBecame !== null) tally[timeUseColumns[piece.timeBecame]] += 1;
  if (piece.whyWithoutAi !== null) tally[whyColumns[piece.whyWithoutAi]] += 1;
  if (piece.quality !== null) tally[qualityColumns[piece.quality]] += 1;
  for (const reason of piece.reasons) tally.reasons |= 2 ** reworkReasons.indexOf(reason);
}

export const timeUseColumns = {
  residents: 'residents',
  other_papers: 'otherPapers',
  thinking: 'thinking',
  home_on_time: 'homeOnTime',
  new_demands: 'newDemands',
} as const;

export const whyColumns = {
  confidential: 'confidential',
  faster_by_hand: 'fasterByHand',
  face_to_face: 'faceToFace',
  no_fitting_tool: 'noFittingTool',
  chose_not: 'choseNot',
} as const;

export const qualityColumns = { better: 'better', as_good: 'asGood', worse: 'worse' } as const;

function blankTally(seat: number): Sums['tallies'][number] {
  return {
    seat,
    pieces: 0,
    minutes: 0,
    timed: 0,
    seconds: 0,
    outcomes: 0,
    saved: 0,
    cameBack: 0,
    moreAsked: 0,
    moreAskedYes: 0,
    alsoByHand: 0,
    alsoByHandYes: 0,
    felt: 0,
    feltMinutes: 0,
    byHandMinutes: 0,
    residents: 0,
    otherPapers: 0,
    thinking: 0,
    homeOnTime: 0,
    newDemands: 0,
    confidential: 0,
    fasterByHand: 0,
    faceToFace: 0,
    noFittingTool: 0,
    choseNot: 0,
    better: 0,
    asGood: 0,
    worse: 0,
    reasons: 0,
  };
}

const inOrderOfWork = (one: EntryPiece, other: EntryPiece) =>
  one.day < other.day || (one.day === other.day && one.id < other.id) ? -1 : 1;

type Place = Omit<CellRow, 'atomId'>;
const byPlace = (one: Place, other: Place) =>
  one.seat - other.seat ||
  one.kind - other.kind ||
  one.size - other.size ||
  one.arm - other.arm ||
  one.quarter - other.quarter;
