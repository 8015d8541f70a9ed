import { weightsUnder } from '../stats/level.ts';
import { toldOnce } from './half-width.ts';
import { type DitheredReading, releaseDithered } from './released.ts';
import { bounded } from './seat-weights.ts';

/** Minutes between two whole numbers; saved where positive, lost where negative. */
export interface MinutesRange {
  low: number;
  high: number;
}

const leastSeats = 5;
/** Steps in which the minutes behind a volume are told. */
const grid = Math.log(1.5);

/**
 * Minutes saved in one closed quarter or year, told once: S · (1/A − 1), S the minutes of the pieces with AI published in it, rework
 * included, a seat's counted up to 30 % and the sum dithered onto a grid of × 1.5; A at the ends of the reading in force at a plain
 * 95 % (the bound over all readings is for words). S is taken a whole step less and a whole step more than it is told: half a step
 * left the truth out in one quarter in fourteen of an office of five. `dither` is uniform on −½ … ½. null: fewer than five seats.
 * Source: EVIDENCE.md, "Minutes".
 */
export function volumeOf(
  { minutesWithAiBySeat, reading }: { minutesWithAiBySeat: Iterable<number>; reading: DitheredReading },
  dither: number,
): MinutesRange | null {
  const counted = onGrid(minutesWithAiBySeat, dither);
  if (counted === null) return null;
  const ratio = releaseDithered({ ...reading, halfWidth: toldOnce(reading.step, reading.halfWidth) });
  const least = Math.exp(-ratio.high) - 1;
  const most = Math.exp(-ratio.low) - 1;
  return outward(least * (least > 0 ? counted.low : counted.high), most * (most > 0 ? counted.high : counted.low));
}

/** Minutes of burdens in one closed quarter or year, on the same grid; the range always holds what was counted. As `volumeOf`. */
export function burdensOf(minutesBySeat: Iterable<number>, dither: number): MinutesRange | null {
  const counted = onGrid(minutesBySeat, dither);
  return counted === null ? null : outward(counted.low, counted.high);
}

/** Saved less burdens: the least that was saved less the most that was burdened, so that it never claims more than its parts. */
export function netOf(saved: MinutesRange, burdens: readonly MinutesRange[]): MinutesRange {
  const all = addUp(burdens);
  return { low: saved.low - all.high, high: saved.high - all.low };
}

/** Low ends and high ends each: a sum of ranges is as unsure as all of them together. */
export function addUp(parts: readonly MinutesRange[]): MinutesRange {
  return parts.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
}

/** The capped sum, dithered onto the grid, and a step either way, which always holds it. null: fewer than five seats with any minutes. */
function onGrid(minutesBySeat: Iterable<number>, dither: number): MinutesRange | null {
  if (!(Math.abs(dither) <= 0.5)) throw new RangeError(`a dither lies between -1/2 and 1/2: ${dither}`);
  const minutes = [...minutesBySeat].filter((value) => value > 0);
  if (minutes.length < leastSeats) return null;
  const counts = weightsUnder(minutes, bounded.minutesShare);
  const sum = minutes.reduce((total, value, at) => total + value * counts[at]!, 0);
  const step = Math.round(Math.log(sum) / grid + dither);
  return { low: Math.exp((step - 1) * grid), high: Math.exp((step + 1) * grid) };
}

function outward(low: number, high: number): MinutesRange {
  return { low: Math.floor(low) + 0, high: Math.ceil(high) + 0 };
}
