import type { Interval } from './evidence.ts';

/** Minutes to the nearest 5. */
export function toFive(minutes: number): number {
  return noMinusZero(Math.round(minutes / 5) * 5);
}

/** A share, 0–1, to the nearest tenth. */
export function toTenth(share: number): number {
  return decimals(share, 1);
}

/** A ratio of what people feel, to the nearest 0.05. */
export function toTwentieth(ratio: number): number {
  return decimals(Math.round(ratio * 20) / 20, 2);
}

export function decimals(value: number, places: number): number {
  return noMinusZero(Math.round(value * 10 ** places) / 10 ** places);
}

/** Minutes of an interval to 5, rounded against ourselves: never narrower than it is. */
export function outwardToFive([low, high]: Interval): Interval {
  return [noMinusZero(Math.floor(low / 5) * 5), noMinusZero(Math.ceil(high / 5) * 5)];
}

export function both([low, high]: Interval, round: (end: number) => number): Interval {
  return [round(low), round(high)];
}

/** What cannot be said stays unsaid. */
export function maybe(value: number | null, round: (told: number) => number): number | null {
  return value === null ? null : round(value);
}

function noMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}
