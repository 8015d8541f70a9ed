/** How figures are rounded before any language writes them: never in favour of AI, and a range never narrower than it is. */

export type Rounding = 'up' | 'down';

/** Percent of time more (+) or less (−) with AI, for a ratio of times. Whole percents; tenths below one. */
export function percentChange(ratio: number, rounding: Rounding = 'up'): number {
  const percent = clean((ratio - 1) * 100);
  const step = Math.abs(percent) < 1 ? 10 : 1;
  return round(percent * step, rounding) / step || 0;
}

/** The same for both ends of a range, widened to what is written. */
export function percentRange([low, high]: readonly [number, number]): readonly [number, number] {
  return [percentChange(low, 'down'), percentChange(high, 'up')];
}

export type Unit = 'minutes' | 'hours';
export interface Amount {
  value: number;
  unit: Unit;
}

/** Minutes below an hour and a half, else hours, the coarser the longer. */
export function amount(minutes: number, rounding: Rounding): Amount {
  const unit = unitOf(minutes);
  return { value: inUnit(minutes, unit, rounding), unit };
}

/** Both ends in the unit of the longer one, widened to what is written; an end too short for that unit keeps its own. */
export function amountRange([low, high]: readonly [number, number]): { low: Amount; high: Amount } {
  const unit = unitOf(Math.max(Math.abs(low), Math.abs(high)));
  const end = (minutes: number, rounding: Rounding): Amount => {
    const value = inUnit(minutes, unit, rounding);
    return value === 0 && minutes !== 0 ? amount(minutes, rounding) : { value, unit };
  };
  return { low: end(low, 'down'), high: end(high, 'up') };
}

function unitOf(minutes: number): Unit {
  return Math.abs(minutes) < 90 ? 'minutes' : 'hours';
}

function inUnit(minutes: number, unit: Unit, rounding: Rounding): number {
  if (unit === 'minutes') return round(minutes / 5, rounding) * 5 || 0;
  const hours = minutes / 60;
  const step = Math.abs(hours) < 10 ? 0.5 : Math.abs(hours) < 1000 ? 1 : 10;
  return round(hours / step, rounding) * step || 0;
}

function round(value: number, rounding: Rounding): number {
  return rounding === 'up' ? Math.ceil(clean(value)) : Math.floor(clean(value));
}

/** 0.9 − 1 is a little above −0.1 in binary: what is whole but for that stays whole. */
function clean(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

/** Whole hours and minutes, for an account that must add up to the minute. */
export function clock(minutes: number): { hours: number; minutes: number } {
  const all = Math.round(Math.abs(minutes));
  return { hours: Math.floor(all / 60), minutes: all % 60 };
}
