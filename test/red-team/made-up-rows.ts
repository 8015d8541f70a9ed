import { type DitheredReading, ditherReading } from '../../server/evidence/released.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { type FittedRow, fitRow } from '../../server/publication/fit-row.ts';

/* Rows of made-up offices, what would be read of them, and what a regression guesses from that. */

export const months = 6;

export const normalOf = (random: () => number) => () =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Of minutes, which may be negative. */
export const logOf = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value));

/** A reading of half a year that stands, its dither unknown. */
export const standing = { step: 6, dithered: Math.log(0.7), halfWidth: 0.2 };

/** One seat’s cell of one arm: pieces about a usual of half an hour, each with a spread of a half on the log scale. */
export function cellOf(seat: string, arm: Cell['arm'], pieces: number, log: number, normal: () => number): Cell {
  let [minutes, squares] = [0, 0];
  for (let n = 0; n < pieces; n++) {
    const one = Math.max(1, Math.round(Math.exp(log + 0.5 * normal())));
    minutes += one;
    squares += one ** 2;
  }
  return { seat, kind: 'a', size: 3, arm, quarter: '2026-Q2', pieces, minutes, minutesSquared: squares };
}

/** Adds months up. */
export function addUp(cells: readonly Cell[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const place = `${cell.seat} ${cell.arm}`;
    const before = sums.get(place);
    if (!before) sums.set(place, { ...cell });
    else {
      before.pieces += cell.pieces;
      before.minutes += cell.minutes;
      before.minutesSquared += cell.minutesSquared;
    }
  }
  return [...sums.values()];
}

/** All readings of a series of monthly runs, as they would be made. */
export function readingsOf(
  monthly: readonly (readonly Cell[])[],
  random: () => number,
): { run: number; dithered: DitheredReading }[] {
  const made: { run: number; dithered: DitheredReading }[] = [];
  for (let run = 0; run < monthly.length; run++) {
    const cells = addUp(monthly.slice(0, run + 1).flat());
    const fitted: FittedRow | null = fitRow({ cells, lastStep: made.at(-1)?.dithered.step ?? null, shrinkage: null });
    if (fitted !== null) made.push({ run, dithered: ditherReading(fitted, fitted.step, random() - 0.5) });
  }
  return made;
}

/** Ridge regression with a constant: each draw guessed by the others’ coefficients (five folds). */
export function guesses(rows: readonly (readonly number[])[], truth: readonly number[], ridge = 1): number[] {
  const guessed = new Array<number>(truth.length).fill(0);
  const width = rows[0]!.length;
  const means = rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
  const spreads = means.map(
    (mean, at) => Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length) || 1,
  );
  const scaled = rows.map((row) => [1, ...row.map((value, at) => (value - means[at]!) / spreads[at]!)]);
  for (let fold = 0; fold < 5; fold++) {
    const matrix = Array.from({ length: width + 1 }, (_, i) =>
      Array.from({ length: width + 2 }, (_, j) => (i === j && i > 0 ? ridge : 0)),
    );
    scaled.forEach((row, draw) => {
      if (draw % 5 === fold) return;
      for (let i = 0; i <= width; i++) {
        for (let j = 0; j <= width; j++) matrix[i]![j]! += row[i]! * row[j]!;
        matrix[i]![width + 1]! += row[i]! * truth[draw]!;
      }
    });
    const coefficients = solve(matrix);
    scaled.forEach((row, draw) => {
      if (draw % 5 !== fold) return;
      guessed[draw] = row.reduce((sum, value, at) => sum + value * coefficients[at]!, 0);
    });
  }
  return guessed;
}

/** Root mean square of what is left of the truth. */
export function guessError(rows: readonly (readonly number[])[], truth: readonly number[], ridge = 1): number {
  const squares = guesses(rows, truth, ridge).reduce((sum, guess, draw) => sum + (truth[draw]! - guess) ** 2, 0);
  return Math.sqrt(squares / truth.length);
}

function solve(matrix: number[][]): number[] {
  const size = matrix.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i; row < size; row++) if (Math.abs(matrix[row]![i]!) > Math.abs(matrix[pivot]![i]!)) pivot = row;
    [matrix[i], matrix[pivot]] = [matrix[pivot]!, matrix[i]!];
    for (let row = 0; row < size; row++) {
      if (row === i) continue;
      const factor = matrix[row]![i]! / matrix[i]![i]!;
      for (let j = i; j <= size; j++) matrix[row]![j]! -= factor * matrix[i]![j]!;
    }
  }
  return matrix.map((row, i) => row[size]! / row[i]!);
}

export const spreadOf = (all: readonly number[]) => {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
};
