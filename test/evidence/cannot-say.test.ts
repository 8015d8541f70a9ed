import { describe, expect, test } from 'vitest';
import { fitOneKind } from '../../server/evidence/kind-row.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { fitTogether } from '../../server/evidence/together.ts';

/** Single pieces whose minutes vary a little. */
function piecesOf(seat: string, arm: Cell['arm'], count: number, more: Partial<Cell> = {}): Cell[] {
  return Array.from({ length: count }, (_, at) => {
    const minutes = (arm === 'with_ai' ? 25 : 40) + 3 * ((at * 7 + seat.length) % 5);
    const cell = { seat, arm, kind: 'a', size: 3, quarter: '2026-Q1', ...more };
    return { ...cell, pieces: 1, minutes, minutesSquared: minutes ** 2 };
  });
}

/** Two seats; pieces beyond one a seat in each arm: what is left to learn an arm’s spread from. */
const office = (withAi: number, without: number, more: (at: number) => Partial<Cell> = () => ({})): Cell[] =>
  [...piecesOf('p', 'with_ai', 1), ...piecesOf('q', 'with_ai', 1 + withAi)]
    .concat(piecesOf('p', 'without_ai', 1), piecesOf('q', 'without_ai', 1 + without))
    .map((cell, at) => ({ ...cell, ...more(at) }));

describe('a spread', () => {
  test('of an arm from six pieces beyond its people, not from five', () => {
    expect(fitOneKind(office(6, 9))).toHaveProperty('logRatio');
    expect(fitOneKind(office(5, 9))).toEqual({ kind: 'cannot_say', reason: 'too_few_pieces' });
    expect(fitOneKind(office(9, 6))).toHaveProperty('logRatio');
    expect(fitOneKind(office(9, 5))).toEqual({ kind: 'cannot_say', reason: 'too_few_pieces' });
  });

  test('from ten degrees of freedom, not from nine', () => {
    // 6 + 6 beyond the people, less a column for each size beyond the first.
    const sized = (sizes: number) => office(6, 6, (at) => ({ size: 1 + (at % sizes) }));
    expect(fitOneKind(sized(3))).toHaveProperty('logRatio');
    expect(fitOneKind(sized(4))).toEqual({ kind: 'cannot_say', reason: 'too_few_pieces' });
  });
});

test('columns that say the same stop no fit', () => {
  const alike = office(12, 12, (at) => (at % 3 === 0 ? { size: 4, quarter: '2026-Q2' } : {}));
  expect(fitOneKind(alike)).toHaveProperty('logRatio');
});

test('one arm, and nobody with both, tell nothing', () => {
  expect(fitOneKind(piecesOf('p', 'with_ai', 20))).toEqual({ kind: 'cannot_say', reason: 'too_few_pieces' });
  const apart = [...piecesOf('p', 'with_ai', 20), ...piecesOf('q', 'without_ai', 20)];
  expect(fitOneKind(apart)).toEqual({ kind: 'cannot_say', reason: 'not_comparable' });
  expect(fitTogether([])).toEqual({ kind: 'cannot_say', reason: 'too_few_pieces' });
});

test('a kind has an effect of its own from two pieces each way, not from one', () => {
  const all = (ofOther: number, minutes: number) => {
    const other = piecesOf('p', 'with_ai', ofOther, { kind: 'b' }).map((cell) => {
      return { ...cell, minutes, minutesSquared: minutes ** 2 };
    });
    const fit = fitTogether([...office(20, 20), ...other, ...piecesOf('q', 'without_ai', 6, { kind: 'b' })]);
    if (fit.kind === 'cannot_say') throw new Error(fit.reason);
    return fit.logRatio;
  };
  // One piece of any length follows the other kinds; two have a say.
  expect(all(1, 90)).toBeCloseTo(all(1, 30), 9);
  expect(Math.abs(all(2, 90) - all(2, 30))).toBeGreaterThan(0.01);
});
