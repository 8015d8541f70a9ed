import { bounds } from '../../db/vocabulary.ts';

/**
 * Cross-products of (size, x, y) over pieces of one contributor in one arm: y = log minutes, x = log expected minutes.
 * Everything that least squares needs is linear in these, so they add up, and a correction subtracts.
 */
export interface Moments {
  /** Pieces by size, 1 first. Signed: a window may hold a retraction whose original lies outside it. */
  n: number[];
  /** Σ x and Σ y by size. */
  x: number[];
  y: number[];
  /** Σ x², Σ x·y, Σ y² over all sizes. */
  xx: number;
  xy: number;
  yy: number;
}

export function emptyMoments(): Moments {
  return { n: bySize(), x: bySize(), y: bySize(), xx: 0, xy: 0, yy: 0 };
}

export function addMoment(to: Moments, size: number, x: number, y: number, sign: 1 | -1): void {
  const at = size - 1;
  to.n[at]! += sign;
  to.x[at]! += sign * x;
  to.y[at]! += sign * y;
  to.xx += sign * x * x;
  to.xy += sign * x * y;
  to.yy += sign * y * y;
}

export function addMoments(to: Moments, from: Moments): void {
  for (let at = 0; at < bounds.largestSize; at++) {
    to.n[at]! += from.n[at]!;
    to.x[at]! += from.x[at]!;
    to.y[at]! += from.y[at]!;
  }
  to.xx += from.xx;
  to.xy += from.xy;
  to.yy += from.yy;
}

export function count(moments: Moments): number {
  return sum(moments.n);
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * Could these sums come from real pieces? Not where a retraction's original lies outside the window and leaves
 * fewer than no pieces of a size, sums without pieces, or a negative spread.
 */
export function areWhole(moments: Moments): boolean {
  const n = count(moments);
  const near = 1e-6 * (1 + Math.abs(moments.yy) + Math.abs(moments.xx));
  for (let at = 0; at < bounds.largestSize; at++) {
    if (moments.n[at]! < 0) return false;
    if (moments.n[at] === 0 && Math.abs(moments.x[at]!) + Math.abs(moments.y[at]!) > near) return false;
  }
  if (n === 0) return Math.abs(moments.yy) + Math.abs(moments.xx) <= near;
  return moments.yy - sum(moments.y) ** 2 / n > -near && moments.xx - sum(moments.x) ** 2 / n > -near;
}

function bySize(): number[] {
  return new Array<number>(bounds.largestSize).fill(0);
}
