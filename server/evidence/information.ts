import { inversePositive } from '../stats/cholesky.ts';
import { weightsUnder } from '../stats/level.ts';
import { concentrate } from '../stats/sparse-rows.ts';
import { designOf, piecesByArm, usable } from './columns.ts';
import type { Cell, Row } from './sums.ts';

/** A seat carries at most this share of a comparison. */
const seatShare = 0.2;
/** Seats with both arms that a reading rests on at least. */
const leastBothArms = 5;
export const lastStep = 10;
const firstStepAt = 24;

/**
 * Information of a row in pieces: a balanced comparison of so many pieces, alike in all else, would say as much. Each seat carries at
 * most a fifth; no minutes enter, so that the date of a reading never tells them. `bothArms`: seats with pieces in both arms.
 * Units: pieces. 0 where nothing can be compared. Source: EVIDENCE.md, I = 4/[(X′ΩX)⁻¹]_AI.
 */
export function informationOf(cells: readonly Cell[], row: Row): { information: number; bothArms: number } {
  const counted = usable(cells);
  if (counted.length === 0) return { information: 0, bothArms: 0 };
  const design = designOf(counted, row, null);
  const pieces = piecesByArm(design);
  const comparable = Float64Array.from({ length: design.units }, (_, unit) => {
    const [without, withAi] = [pieces[2 * unit]!, pieces[2 * unit + 1]!];
    return (without * withAi) / (without + withAi);
  });
  const bothArms = comparable.filter((one) => one > 0).length;
  if (bothArms === 0) return { information: 0, bothArms };
  const seats = weightsUnder(comparable, seatShare);
  const weights = design.pieces.map((n, at) => n * seats[design.unit[at]!]!);
  const inverse = inversePositive(concentrate(design, weights).matrix, design.columns);
  return { information: inverse === null ? 0 : 4 / inverse[0]!, bothArms };
}

/** Pieces of information at which this step is reached: 24, 34, 48 … 768. */
export function informationAt(step: number): number {
  return firstStepAt * 2 ** (step / 2);
}

/** The highest step, 0–10, that this information has reached; null: none yet. */
export function stepAt(information: number): number | null {
  let reached: number | null = null;
  for (let step = 0; step <= lastStep && information >= informationAt(step); step++) reached = step;
  return reached;
}

/**
 * The step at which a row is due to be read now; null: it is not. A run that passes several steps makes one reading, at the highest.
 * `lastStep`: that of the series' latest reading. Where the fit then cannot say, no step is used up.
 */
export function readingDue(last: number | null, cells: readonly Cell[], row: Row): number | null {
  if (last !== null && last >= lastStep) return null;
  const { information, bothArms } = informationOf(cells, row);
  if (bothArms < leastBothArms) return null;
  const step = stepAt(information);
  return step !== null && step > (last ?? -1) ? step : null;
}
