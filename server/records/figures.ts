import { type Arm, arms } from '../../db/vocabulary.ts';
import {
  listedPowers,
  listSpecifications,
  type RecordPiece,
  type RecordSpecification,
  specifyRecords,
} from '../evidence/record-specifications.ts';
import { unbounded } from '../evidence/seat-weights.ts';
import type { Cell } from '../evidence/sums.ts';
import { fitTogether } from '../evidence/together.ts';
import { trialWordOf, type Word, wordOf } from '../evidence/word.ts';
import { studentHalfWidth } from '../stats/student.ts';
import type { Pieces } from './pieces.ts';
import type { RecordFigures, RecordReading, RecordReason } from './record-row.ts';

/** Up to here every power of the variance is listed beside the reported one: beyond, fitting all of them would take minutes. */
const mostForAllPowers = 5_000;

export interface FiguresWithFiles extends RecordFigures {
  fileIds: readonly number[];
}

/**
 * The rows of some records: pieces of a coin apart from chosen ones, each kind of work by itself, and all together where there are
 * several. A coin's rows stand first; together before the kinds, which stand in the order of `kinds`. Never throws for what
 * records say: what can't be told has its reason.
 */
export function figuresOf(pieces: Pieces): FiguresWithFiles[] {
  return [1, 0].flatMap((coin) => {
    const of = indices(pieces.coin.length, (at) => pieces.coin[at] === coin);
    const kinds = [...new Set(of.map((at) => pieces.kind[at]!))].sort((one, other) => one - other);
    return [
      ...(kinds.length > 1 ? [rowOf(pieces, of, null)] : []),
      ...kinds.map((kind) =>
        rowOf(
          pieces,
          of.filter((at) => pieces.kind[at] === kind),
          kind,
        ),
      ),
    ];
  });
}

function rowOf(pieces: Pieces, of: readonly number[], kind: number | null): FiguresWithFiles {
  const coin = pieces.coin[of[0]!] === 1;
  const given = of.map((at) => pieceAt(pieces, at, kind === null));
  const sumOf = (column: Float64Array) =>
    byArm((isOf) => of.reduce((sum, at) => (isOf(at) ? sum + column[at]! : sum), 0));
  const byArm = <T>(value: (isOf: (at: number) => boolean) => T): Record<Arm, T> => ({
    with_ai: value((at) => pieces.withAi[at] === 1),
    without_ai: value((at) => pieces.withAi[at] === 0),
  });
  const minutes = sumOf(pieces.minutes);
  const said = kind === null ? together(given, coin, minutes.with_ai) : ofOneKind(given, coin, minutes.with_ai);
  return {
    taskTypeId: kind === null ? null : pieces.kinds[kind]!,
    coin,
    pieces: byArm((isOf) => of.filter(isOf).length),
    people: byArm((isOf) => new Set(of.filter(isOf).map((at) => pieces.person[at])).size),
    minutes,
    reworkMinutes: sumOf(pieces.rework),
    reading: said.reading,
    specifications: said.specifications.map((one) => ({ ...one, timeRatio: Math.exp(one.logRatio) })),
    forecastRatio: forecastOf(given),
    feltRatio: feltOf(pieces, of),
    fileIds: [...new Set(of.map((at) => pieces.file[at]!))].sort((one, other) => one - other),
  };
}

interface Said {
  reading: RecordReading;
  specifications: readonly RecordSpecification[];
}

function ofOneKind(given: readonly RecordPiece[], coin: boolean, minutesWithAi: number): Said {
  const powers = powersFor(given, coin ? 1.5 : 1);
  const found = specifyRecords(given, { coin, powers });
  if (found.kind === 'cannot_say')
    return { reading: cannotSay(given, coin, found.reason), specifications: listed(given, powers) };
  const { logRatio, low, high, word, specifications } = found;
  return { reading: estimated(coin, word, logRatio, [low, high], minutesWithAi), specifications };
}

/** One mean over different kinds of work is off where they differ, so all together is read as live rows are: from sums, kind by kind. */
function together(given: readonly RecordPiece[], coin: boolean, minutesWithAi: number): Said {
  const powers = powersFor(given, 1);
  const specifications = listed(given, powers);
  const fit = fitTogether(cellsOf(given), unbounded);
  if (fit.kind === 'cannot_say') return { reading: cannotSay(given, coin, fit.reason), specifications };
  const { logRatio, standardError, degreesOfFreedom } = fit;
  const half = studentHalfWidth(0.95, Math.max(1, degreesOfFreedom)) * standardError;
  const logs = [logRatio - half, logRatio + half] as const;
  const interval = [Math.exp(logs[0]), Math.exp(logs[1])] as const;
  const reported: RecordSpecification = {
    scale: 'arithmetic',
    power: 1,
    ...{ contributorEffects: true, size: true, expectedMinutes: false, quarter: true },
    ...{ logRatio, standardError, degreesOfFreedom, interval, reported: true },
  };
  return {
    reading: estimated(coin, (coin ? trialWordOf : wordOf)(logs), logRatio, interval, minutesWithAi),
    specifications: [reported, ...specifications],
  };
}

function estimated(
  coin: boolean,
  word: Word,
  logRatio: number,
  interval: readonly [number, number],
  minutesWithAi: number,
): RecordReading {
  const saved = (ratio: number) => minutesWithAi * (1 / ratio - 1);
  const timeRatio = Math.exp(logRatio);
  return {
    kind: 'estimated',
    level: coin ? 'trial' : 'compared',
    word,
    timeRatio,
    interval,
    minutesSaved: saved(timeRatio),
    minutesSavedInterval: [saved(interval[1]), saved(interval[0])],
  };
}

function cannotSay(given: readonly RecordPiece[], coin: boolean, reason: RecordReason): RecordReading {
  const peopleOf = (arm: Arm) => new Set(given.filter((one) => one.arm === arm).map(({ contributor }) => contributor));
  const [withAi, withoutAi] = arms.map(peopleOf) as [Set<string>, Set<string>];
  const plainest: RecordReason =
    withAi.size === 0
      ? 'no_with_ai'
      : withoutAi.size === 0
        ? 'no_without_ai'
        : reason === 'not_comparable' && !coin && ![...withAi].some((person) => withoutAi.has(person))
          ? 'nobody_with_both'
          : reason;
  return { kind: 'cannot_say', reason: plainest };
}

function powersFor(given: readonly RecordPiece[], own: number): readonly number[] {
  return given.length <= mostForAllPowers ? listedPowers : [own];
}

/** Also where nothing is reported, a reader sees what the models say. */
function listed(given: readonly RecordPiece[], powers: readonly number[]): RecordSpecification[] {
  return arms.every((arm) => given.some((one) => one.arm === arm)) ? listSpecifications(given, powers) : [];
}

function pieceAt(pieces: Pieces, at: number, withKind: boolean): RecordPiece {
  const known = (minutes: number) => (Number.isNaN(minutes) ? null : minutes);
  return {
    contributor: String(pieces.person[at]),
    arm: pieces.withAi[at] === 1 ? 'with_ai' : 'without_ai',
    minutes: pieces.minutes[at]!,
    size: pieces.size[at]!,
    expectedMinutes: known(pieces.expected[at]!),
    expectedMinutesWithAi: known(pieces.expectedWithAi[at]!),
    quarter: pieces.quarters[pieces.quarter[at]!]!,
    ...(withKind && { kind: pieces.kinds[pieces.kind[at]!]! }),
  };
}

function cellsOf(given: readonly RecordPiece[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { contributor: seat, arm, minutes, size, quarter, kind } of given) {
    const key = `${seat} ${kind} ${size} ${arm} ${quarter}`;
    const cell = cells.get(key) ?? {
      ...{ seat, kind: kind!, size, arm, quarter: quarter! },
      ...{ pieces: 0, minutes: 0, minutesSquared: 0 },
    };
    cell.pieces++;
    cell.minutes += minutes;
    cell.minutesSquared += minutes ** 2;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

function forecastOf(given: readonly RecordPiece[]): number | null {
  const logs = given.flatMap(({ expectedMinutes: without, expectedMinutesWithAi: withAi }) =>
    without && withAi ? [Math.log(withAi / without)] : [],
  );
  return logs.length === 0 ? null : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

function feltOf({ withAi, minutes, byHand }: Pieces, of: readonly number[]): number | null {
  let [took, would] = [0, 0];
  for (const at of of) {
    if (withAi[at] !== 1 || Number.isNaN(byHand[at]!)) continue;
    took += minutes[at]!;
    would += byHand[at]!;
  }
  return would > 0 ? took / would : null;
}

function indices(length: number, are: (at: number) => boolean): number[] {
  return Array.from({ length }, (_, at) => at).filter(are);
}
