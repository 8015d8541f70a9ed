import type { Arm } from '../../db/vocabulary.ts';
import { type CrossProducts, leastSquares } from '../stats/least-squares.ts';
import { normalHalfWidth95 } from '../stats/normal.ts';
import { fitQuasi, type MeasuredRow } from '../stats/quasi-likelihood.ts';
import { studentHalfWidth } from '../stats/student.ts';
import { type CannotSay, cannotSay } from './sums.ts';
import { carriesExpected, isExpected, trialPower } from './trial.ts';
import { trialWordOf, type Word, wordOf } from './word.ts';

/** One piece that was brought in. Minutes with rework, above 0; the arm that a coin drew, where it was one. */
export interface RecordPiece {
  contributor: string;
  arm: Arm;
  minutes: number;
  /** 1–5. */
  size: number;
  /** Stated before the work; null: not stated. */
  expectedMinutes: number | null;
  /** Stated likewise, with AI. */
  expectedMinutesWithAi?: number | null;
  /** 'YYYY-Qn'; null: not known. */
  quarter?: string | null;
  /** Of work, where pieces of several are compared together: every model tells them apart. */
  kind?: string;
}

/** What stands beside the arm in one model. */
export interface RecordModel {
  contributorEffects: boolean;
  size: boolean;
  expectedMinutes: boolean;
  quarter: boolean;
}

/** One model that the data allow, in full precision: log ratio of time with AI over time without, 95 % intervals as ratios. */
export type RecordSpecification = RecordModel & { logRatio: number; reported: boolean } & (
    | {
        /** Geometric: least squares on log minutes. Intervals by normal quantiles, as published studies give them. */
        scale: 'log';
        standardErrorModel: number;
        standardErrorClustered: number;
        intervalModel: readonly [number, number];
        intervalClustered: readonly [number, number];
      }
    | {
        /** Arithmetic: quasi-likelihood, variance ∝ μ^power. */
        scale: 'arithmetic';
        power: number;
        standardError: number;
        degreesOfFreedom: number;
        interval: readonly [number, number];
      }
  );

export interface RecordEvidence {
  kind: 'estimated';
  coin: boolean;
  /** By the fixed rule: arithmetic ratio with its 95 % interval, and the word. */
  logRatio: number;
  low: number;
  high: number;
  word: Word;
  specifications: readonly RecordSpecification[];
  pieces: Record<Arm, number>;
  people: Record<Arm, number>;
  /** Geometric mean of expected minutes with AI over expected without, as a ratio; null: not stated. */
  forecast: number | null;
}

/** Powers of the variance that are listed: how much hangs on the choice is part of the answer. */
export const listedPowers = [1, 1.25, 1.5, 2] as const;
const leastPiecesEach = 2;

/**
 * Evidence of records: every specification that the data allow, and the reported one by a rule fixed in advance. A coin's pieces:
 * arithmetic, power 1.5, people's effects where the coin fell within people, log expected minutes where both arms carry them, beyond 1
 * said plainly. Others: arithmetic, power 1, people's effects always, with size, quarter and expected minutes, words by the table of
 * intervals. Whoever brings records has the rows, so nothing is coarse. Never throws: CannotSay. Source: EVIDENCE.md, "Trials".
 */
export function specifyRecords(
  given: readonly RecordPiece[],
  { coin, powers = listedPowers }: { coin: boolean; powers?: readonly number[] },
): RecordEvidence | CannotSay {
  const pieces = given.filter(({ minutes }) => minutes > 0 && minutes < Number.POSITIVE_INFINITY);
  const count = (of: (arm: RecordPiece[]) => number) => ({
    with_ai: of(pieces.filter(({ arm }) => arm === 'with_ai')),
    without_ai: of(pieces.filter(({ arm }) => arm === 'without_ai')),
  });
  const counted = count((arm) => arm.length);
  if (Math.min(counted.with_ai, counted.without_ai) < leastPiecesEach) return cannotSay('too_few_pieces');
  const model = reportedModel(pieces, coin);
  const reported = arithmetic(pieces, model, coin ? trialPower : 1, true);
  if (reported === null) return cannotSay('not_comparable');
  const { logRatio, interval } = reported;
  return {
    kind: 'estimated',
    coin,
    logRatio,
    low: interval[0],
    high: interval[1],
    word: (coin ? trialWordOf : wordOf)([Math.log(interval[0]), Math.log(interval[1])]),
    specifications: [reported, ...listSpecifications(pieces, powers).filter((one) => !same(one, reported))],
    pieces: counted,
    people: count((arm) => new Set(arm.map(({ contributor }) => contributor)).size),
    forecast: forecastOf(pieces),
  };
}

function reportedModel(pieces: readonly RecordPiece[], coin: boolean): RecordModel {
  const expectedMinutes = carriesExpected(pieces);
  if (coin) return { contributorEffects: fellWithin(pieces), size: false, expectedMinutes, quarter: false };
  return {
    contributorEffects: true,
    size: varies(pieces, 'size'),
    expectedMinutes,
    quarter: varies(pieces, 'quarter'),
  };
}

/** Did most pieces come from people with both arms? Otherwise the coin drew people, not pieces. */
function fellWithin(pieces: readonly RecordPiece[]): boolean {
  const arms = new Map<string, Set<Arm>>();
  for (const { contributor, arm } of pieces) arms.set(contributor, (arms.get(contributor) ?? new Set()).add(arm));
  return 2 * pieces.filter(({ contributor }) => arms.get(contributor)!.size === 2).length >= pieces.length;
}

/** Every specification that these pieces allow on the log scale, and on the arithmetic one for each of these powers. None is reported. */
export function listSpecifications(pieces: readonly RecordPiece[], powers: readonly number[]): RecordSpecification[] {
  const listed: RecordSpecification[] = [];
  for (const contributorEffects of [false, true])
    for (const size of varies(pieces, 'size') ? [false, true] : [false])
      for (const quarter of varies(pieces, 'quarter') ? [false, true] : [false])
        for (const expectedMinutes of carriesExpected(pieces) ? [false, true] : [false]) {
          const model = { contributorEffects, size, quarter, expectedMinutes };
          listed.push(
            ...[logScale(pieces, model), ...powers.map((power) => arithmetic(pieces, model, power, false))].filter(
              (one) => one !== null,
            ),
          );
        }
  return listed;
}

function same(one: RecordSpecification, other: RecordSpecification): boolean {
  return (
    one.scale === 'arithmetic' &&
    other.scale === 'arithmetic' &&
    one.power === other.power &&
    one.contributorEffects === other.contributorEffects &&
    one.size === other.size &&
    one.quarter === other.quarter &&
    one.expectedMinutes === other.expectedMinutes
  );
}

function arithmetic(pieces: readonly RecordPiece[], model: RecordModel, power: number, reported: boolean) {
  const { rows, people } = rowsOf(pieces, model);
  const found = fitQuasi(
    rows.map((row) => ({ ...row, unit: model.contributorEffects ? row.cluster : 0 })),
    power,
  );
  if (found === null) return null;
  // Without people's effects, one person's pieces are no separate ones.
  const clustered = !model.contributorEffects && people < rows.length;
  const standardError = clustered ? found.standardErrorClustered : found.standardError;
  const degreesOfFreedom = clustered ? people - 1 : found.degreesOfFreedom;
  if (!(standardError > 0 && degreesOfFreedom >= 1)) return null;
  const interval = around(found.estimate, studentHalfWidth(0.95, degreesOfFreedom) * standardError);
  const { estimate: logRatio } = found;
  return {
    ...model,
    scale: 'arithmetic' as const,
    power,
    logRatio,
    standardError,
    degreesOfFreedom,
    interval,
    reported,
  };
}

function logScale(pieces: readonly RecordPiece[], model: RecordModel): RecordSpecification | null {
  const { rows } = rowsOf(pieces, model);
  const groups = new Map<number, typeof rows>();
  for (const row of rows) {
    const group = groups.get(row.cluster);
    if (group) group.push(row);
    else groups.set(row.cluster, [row]);
  }
  const counted = [...groups.values()].filter((group) => !model.contributorEffects || group.length > 1);
  const width = (rows[0]?.columns.length ?? 0) + (model.contributorEffects ? 0 : 1);
  const found = leastSquares(
    counted.map((group) => crossProducts(group, model.contributorEffects)),
    width,
    model.contributorEffects ? 0 : 1,
    model.contributorEffects ? counted.length : 0,
  );
  if ('refused' in found) return null;
  const { estimate: logRatio, standardErrorModel, standardErrorClustered } = found;
  return {
    ...model,
    scale: 'log',
    logRatio,
    standardErrorModel,
    standardErrorClustered,
    intervalModel: around(logRatio, normalHalfWidth95 * standardErrorModel),
    intervalClustered: around(logRatio, normalHalfWidth95 * standardErrorClustered),
    reported: false,
  };
}

/** Of one contributor's rows: within their own means where they have an effect, else with a constant in front. */
function crossProducts(group: readonly Omit<MeasuredRow, 'unit'>[], within: boolean): CrossProducts {
  const y = group.map(({ measured }) => Math.log(measured));
  const mean = (values: readonly number[]) => (within ? values.reduce((sum, one) => sum + one, 0) / values.length : 0);
  const middle = group[0]!.columns.map((_, j) => mean(group.map(({ columns }) => columns[j]!)));
  const yMiddle = mean(y);
  const x = group.map(({ columns }) => [...(within ? [] : [1]), ...columns.map((value, j) => value - middle[j]!)]);
  const k = x[0]!.length;
  const xx = new Array<number>(k * k).fill(0);
  const xy = new Array<number>(k).fill(0);
  let yy = 0;
  x.forEach((row, at) => {
    const left = y[at]! - yMiddle;
    yy += left ** 2;
    for (let j = 0; j < k; j++) {
      xy[j]! += row[j]! * left;
      for (let l = 0; l < k; l++) xx[j * k + l]! += row[j]! * row[l]!;
    }
  });
  return { cluster: String(group[0]!.cluster), n: group.length, xx, xy, yy };
}

/** Columns: the arm, then what the model asks for; models with expected minutes use only the pieces that carry them. */
function rowsOf(
  pieces: readonly RecordPiece[],
  model: RecordModel,
): { rows: Omit<MeasuredRow, 'unit'>[]; people: number } {
  const used = model.expectedMinutes ? pieces.filter(isExpected) : pieces;
  const people = new Map<string, number>();
  for (const { contributor } of used) if (!people.has(contributor)) people.set(contributor, people.size);
  const levels = (of: 'size' | 'quarter' | 'kind') =>
    of === 'kind' || model[of] ? [...new Set(used.map((piece) => piece[of] ?? null))].slice(1) : [];
  const [sizes, quarters, kinds] = [levels('size'), levels('quarter'), levels('kind')];
  const rows = used.map((piece) => ({
    cluster: people.get(piece.contributor)!,
    columns: [
      Number(piece.arm === 'with_ai'),
      ...(model.expectedMinutes ? [Math.log(piece.expectedMinutes!)] : []),
      ...sizes.map((size) => Number(piece.size === size)),
      ...quarters.map((quarter) => Number((piece.quarter ?? null) === quarter)),
      ...kinds.map((kind) => Number((piece.kind ?? null) === kind)),
    ],
    measured: piece.minutes,
    weight: 1,
  }));
  return { rows, people: people.size };
}

function varies(pieces: readonly RecordPiece[], of: 'size' | 'quarter'): boolean {
  return new Set(pieces.map((piece) => piece[of] ?? null)).size > 1;
}

function around(logRatio: number, half: number): readonly [number, number] {
  return [Math.exp(logRatio - half), Math.exp(logRatio + half)];
}

function forecastOf(pieces: readonly RecordPiece[]): number | null {
  const logs = pieces
    .filter(isExpected)
    .filter(({ expectedMinutesWithAi: withAi }) => (withAi ?? 0) > 0)
    .map((piece) => Math.log(piece.expectedMinutesWithAi! / piece.expectedMinutes!));
  return logs.length === 0 ? null : Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}
