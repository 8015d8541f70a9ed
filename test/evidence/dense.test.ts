import { describe, expect, test } from 'vitest';
import { estimateAt } from '../../server/evidence/half-width.ts';
import { informationOf, readingDue } from '../../server/evidence/information.ts';
import { fitKind, fitOneKind } from '../../server/evidence/kind-row.ts';
import { release } from '../../server/evidence/released.ts';
import { unbounded } from '../../server/evidence/seat-weights.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { fitTogether } from '../../server/evidence/together.ts';
import { denseFit } from './dense-fit.ts';
import { twentySets } from './twenty-sets.ts';

const sets = twentySets();
/** Few people and columns enough for the slow one; the prototype's figures cover the rest. */
const small = sets.flatMap((cells, at) => (cells.length < 300 ? [[`set ${at}`, cells] as const] : []));
const base = sets[0]!;

/** Sets that could still be fitted, each with something that collapses. */
const collapsed: [string, Cell[]][] = [
  [
    'each seat in a quarter of its own',
    base.map((cell) => ({ ...cell, quarter: `2026-Q${1 + (Number(cell.seat.slice(5)) % 4)}` })),
  ],
  ['one size', merged(base.map((cell) => ({ ...cell, size: 3 })))],
  ['sizes that say what quarters say', base.map((cell) => ({ ...cell, size: Number(cell.quarter.slice(-1)) }))],
  [
    'a kind only with AI',
    [
      ...base,
      ...base
        .filter(({ arm, kind }) => arm === 'with_ai' && kind === 'kind 0')
        .map((cell) => ({ ...cell, kind: 'only with' })),
    ],
  ],
  [
    'two kinds only with AI',
    [
      ...base,
      ...base
        .filter(({ arm }) => arm === 'with_ai')
        .map((cell) => ({ ...cell, kind: `only ${cell.kind === 'kind 0'}` })),
    ],
  ],
  ['a kind never with AI', base.filter(({ arm, kind }) => arm === 'without_ai' || kind !== 'kind 2')],
];

function merged(cells: Cell[]): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const key = [cell.seat, cell.kind, cell.size, cell.arm, cell.quarter].join();
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...cell });
    else {
      sum.pieces += cell.pieces;
      sum.minutes += cell.minutes;
      sum.minutesSquared += cell.minutesSquared;
    }
  }
  return [...sums.values()];
}

test.each([...small, ...collapsed])('%s says what the dense reference says', (_, cells) => {
  const fit = fitTogether(cells, unbounded);
  if (fit.kind === 'cannot_say') throw new Error(fit.reason);
  const dense = denseFit(cells);
  expect(Math.abs(fit.logRatio - dense.logRatio)).toBeLessThan(1e-6);
  expect(Math.abs(fit.standardError - dense.standardError)).toBeLessThan(1e-6);
  expect(fit.degreesOfFreedom).toBe(dense.degrees);
});

describe('cannot say, never a number', () => {
  const withAi = base.filter(({ arm }) => arm === 'with_ai');
  const without = base.filter(({ arm }) => arm === 'without_ai');
  const level = (cells: Cell[]) =>
    cells.map((cell) => ({ ...cell, minutes: 30 * cell.pieces, minutesSquared: 900 * cell.pieces, size: 3 }));
  const hopeless: [string, Cell[], string][] = [
    ['nothing', [], 'too_few_pieces'],
    ['one cell', base.slice(0, 1), 'not_comparable'],
    ['all with AI', withAi, 'not_comparable'],
    ['all without AI', without, 'not_comparable'],
    [
      'nobody with both arms',
      [...withAi, ...without.map((cell) => ({ ...cell, seat: `other ${cell.seat}` }))],
      'not_comparable',
    ],
    [
      'all with AI in another quarter',
      base.map((cell) => ({ ...cell, quarter: cell.arm === 'with_ai' ? '2027-Q1' : '2026-Q1' })),
      'not_comparable',
    ],
    ['minutes that never vary', level(base), 'no_variation'],
    ['no cell that real pieces can have', base.map((cell) => ({ ...cell, pieces: -1 })), 'too_few_pieces'],
    ['numbers that are none', base.map((cell) => ({ ...cell, minutes: Number.NaN })), 'too_few_pieces'],
    [
      'numbers without end',
      base.map((cell) => ({ ...cell, minutesSquared: Number.POSITIVE_INFINITY })),
      'too_few_pieces',
    ],
  ];
  test.each(hopeless)('%s', (_, cells, reason) => {
    expect(fitTogether(cells)).toEqual({ kind: 'cannot_say', reason });
    expect(readingDue(null, level(cells.slice(0, 3)), 'together')).toBeNull();
    expect(fitOneKind(cells.slice(0, 4))).toMatchObject({ kind: 'cannot_say' });
  });

  const odd: [string, Cell[]][] = [
    ['all one person', base.map((cell) => ({ ...cell, seat: 'one' }))],
    ['a single quarter', merged(base.map((cell) => ({ ...cell, quarter: '2026-Q1' })))],
    ['ratios of a million', base.map((cell) => times(cell, cell.arm === 'with_ai' ? 1e6 : 1))],
    ['ratios of a millionth', base.map((cell) => times(cell, cell.arm === 'without_ai' ? 1e6 : 1))],
    ['one seat at 1 with and 2,400 without AI', base.map((cell) => (cell.seat === 'seat 1' ? fixed(cell) : cell))],
    [
      'a seat with a million pieces',
      base.map((cell) => (cell.seat === 'seat 1' ? { ...times(cell, 1e6), pieces: cell.pieces * 1e6 } : cell)),
    ],
    ['every piece in a cell of its own quarter', base.map((cell, at) => ({ ...cell, quarter: `${2000 + at}-Q1` }))],
    ['sums of squares that are too small', base.map((cell) => ({ ...cell, minutesSquared: 1 }))],
  ];
  test.each(odd)('%s: a finite answer or a named reason, through to what is told', (_, cells) => {
    for (const fit of [
      fitTogether(cells),
      fitKind(cells, { shrinkage: { centre: 0, centreVariance: 0.01, spreadSquared: 0.04 } }),
    ]) {
      if (fit.kind === 'cannot_say') continue;
      expect(Number.isFinite(fit.logRatio)).toBe(true);
      expect(fit.standardError).toBeGreaterThan(0);
      const told = release(estimateAt(10, fit), 10, 0.3);
      expect(Number.isFinite(told.low + told.high + told.estimate)).toBe(true);
    }
    const { information } = informationOf(cells, 'together');
    expect(information).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(information)).toBe(true);
  });

  function times(cell: Cell, factor: number): Cell {
    return { ...cell, minutes: cell.minutes * factor, minutesSquared: cell.minutesSquared * factor ** 2 };
  }
  function fixed(cell: Cell): Cell {
    const minutes = cell.arm === 'with_ai' ? 1 : 2400;
    return { ...cell, minutes: cell.pieces * minutes, minutesSquared: cell.pieces * minutes ** 2 };
  }
});
