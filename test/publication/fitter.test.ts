import { expect, test } from 'vitest';
import type { Cell } from '../../server/evidence/sums.ts';
import { fitRow } from '../../server/publication/fit-row.ts';
import { createFitter } from '../../server/publication/fitter.ts';
import { rowCells } from '../../server/publication/row-cells.ts';
import { seeded } from '../support/random.ts';

/** So many seats, each with pieces of both arms, five kinds and three sizes. */
function cellsOf(seats: number): Cell[] {
  const random = seeded(4);
  return Array.from({ length: seats * 30 }, (_, at): Cell => {
    const arm = at % 2 === 0 ? 'with_ai' : 'without_ai';
    const minutes = (arm === 'with_ai' ? 25 : 40) + Math.floor(10 * random());
    const [seat, kind, size] = [Math.floor(at / 30), Math.floor(at / 2) % 5, 2 + (Math.floor(at / 10) % 3)];
    return {
      seat: `${seat}`,
      kind: `${kind}`,
      size,
      arm,
      quarter: '2026-Q1',
      pieces: 1,
      minutes,
      minutesSquared: minutes ** 2,
    };
  });
}

test('a large row is fitted in a thread, a small one here: the answer is the same', async () => {
  const fitter = createFitter({ aside: true });
  for (const seats of [10, 40]) {
    const row = { cells: cellsOf(seats), lastStep: null, shrinkage: null };
    const fitted = await fitter.fit(row);
    expect(fitted).toEqual(fitRow(row));
    expect(fitted?.logRatio).toBeLessThan(-0.3);
  }
  await fitter.close();
});

test('later rework is spread over the seat’s pieces of that arm, in proportion to their minutes', () => {
  const cell = { seat: 1, kind: 1, size: 3, arm: 1, quarter: 8104, own: 1, pieces: 2, minutes: 60, squares: 1_800 };
  const late = { ...cell, kind: 0, size: 0, own: 0, pieces: 0, minutes: 20, squares: 400 };
  const cells = rowCells(
    [cell, { ...cell, kind: 2, minutes: 40, squares: 800 }, { ...cell, arm: 0 }, late, { ...late, seat: 2 }],
    (kind) => `kind ${kind}`,
  );
  // 100 minutes with AI and 20 more: each × 1.2. Seat 2 has no pieces that could take its own.
  expect(cells.map(({ seat, arm, kind, minutes }) => [seat, arm, kind, Math.round(minutes)])).toEqual([
    ['1', 'with_ai', 'kind 1', 72],
    ['1', 'with_ai', 'kind 2', 48],
    ['1', 'without_ai', 'kind 1', 60],
  ]);
  expect(cells[0]!.minutesSquared).toBeCloseTo(1_800 * 1.44, 9);
  expect(cells.map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q1', '2026-Q1']);
});
