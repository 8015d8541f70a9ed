import { weightsUnder } from '../stats/level.ts';
import { toldOnce } from './half-width.ts';
import { type DitheredReading, releaseDithered } from './released.ts';

/** Minutes between two whole numbers; saved where positive, lost where negative. */
export interface MinutesRange {
  low: number;
  high: number;
}

/** A seat counts up to this share of a volume. */
const seatShare = 0.3;
const leastSeats = 5;
/** Steps in which the minutes behind a volume are told. */
const grid = Math.log(1.5);

/**
 * Minutes saved in one closed quarter or year, told once: S · (1/A − 1), S the minutes of the pieces with AI published in it, rework
 * included, a seat's counted up to 30 % and the sum dithered onto a grid of × 1.5; A at the ends of the reading in force at a plain
 * 95 % (the bound over all readings is for words). `dither` is uniform on −½ … ½. null: fewer than five seats.
 * Source: EVIDENCE.md, "Minutes".
 */
export function volumeOf(
  { minutesWithAiBySeat, reading }: { minutesWithAiBySeat: Iterable<number>; reading: DitheredReading },
  dither: number,
): MinutesRange | null {
  const told = onGrid(minutesWithAiBySeat, dither);
  if (told === null) return null;
  const ratio = releaseDithered({ ...reading, halfWidth: toldOnce(reading.step, reading.halfWidth) });
  const least = Math.exp(-ratio.high) - 1;
  const most = Math.exp(-ratio.low) - 1;
  const [small, large] = [Math.exp(told - grid / 2), Math.exp(told + grid / 2)];
  return outward(least * (least > 0 ? small : large), most * (most > 0 ? large : small));
}

/** Minutes of burdens in one closed quarter or year, on the same grid; the range always holds what was counted. As `volumeOf`. */
export function burdensOf(minutesBySeat: Iterable<number>, dither: number): MinutesRange | null {
  const told = onGrid(minutesBySeat, dither);
  return told === null ? null : outward(Math.exp(told - grid), Math.exp(told + grid));
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

/** log of the capped sum, dithered onto the grid. null: fewer than five seats with any minutes. */
function onGrid(minutesBySeat: Iterable<number>, dither: number): number | null {
  if (!(Math.abs(dither) <= 0.5)) throw new RangeError(`a dither lies between -1/2 and 1/2: ${dither}`);
  const minutes = [...minutesBySeat].filter((value) => value > 0);
  if (minutes.length < leastSeats) return null;
  const counts = weightsUnder(minutes, seatShare);
  const sum = minutes.reduce((total, value, at) => total + value * counts[at]!, 0);
  return Math.round(Math.log(sum) / grid + dither) * grid;
}

function outward(low: number, high: number): MinutesRange {
  return { low: Math.floor(low) + 0, high: Math.ceil(high) + 0 };
}
