import type { Atom } from './atom.ts';
import type { Cell } from './cell.ts';
import type { Felt } from './evidence.ts';
import { count, sum } from './moments.ts';
import { geometricMean, shareOf } from './tallies.ts';

/**
 * What people feel and forecast, beside the reported ratio (null where there is none). Nothing here ever enters a verdict.
 * The gap is reported / felt: 1.2 / 0.75 = 1.6 says that work takes 1.6 times as long as it feels.
 */
export function feltOf(atoms: readonly Atom[], timeRatio: number | null, floor: number): Felt {
  const felt = geometricMean(
    atoms,
    withAi((cell) => cell.byHand),
    floor,
  );
  const forecast = geometricMean(atoms, (cell) => cell.forecast, floor);
  const calibration = geometricMean(atoms, unforeseen, floor);
  const against = felt ?? forecast;
  return {
    savedShare: shareOf(
      atoms,
      withAi((cell) => cell.saved),
      floor,
    ),
    timeRatio: felt,
    forecastRatio: forecast,
    calibration,
    calibratedTimeRatio: felt === null || calibration === null ? null : felt / calibration,
    gap: timeRatio === null || against === null ? null : timeRatio / against,
    gapAgainst: timeRatio === null || against === null ? null : felt === null ? 'forecast' : 'felt',
  };
}

/** Σ log(T / expected) without AI, where expectations can be held against what happened. */
function unforeseen(cell: Cell) {
  if (cell.arm !== 'without_ai') return null;
  return { n: count(cell.expected), sum: sum(cell.expected.y) - sum(cell.expected.x) };
}

/** Of with-AI cells only. */
export function withAi<T>(pick: (cell: Cell) => T): (cell: Cell) => T | null {
  return (cell) => (cell.arm === 'with_ai' ? pick(cell) : null);
}
