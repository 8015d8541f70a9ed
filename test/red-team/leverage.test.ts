import { expect } from 'vitest';
import { fitRow } from '../../server/publication/fit-row.ts';
import { holdToUsual } from '../../server/publication/usual.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import { cellOf, normalOf } from './made-up-rows.ts';

/* Attack 5, on the functions that hold a note to its usual and make readings: how far a seat moves a figure by pieces of 1 and 2,400 minutes. */

attack(
  'pieces of 1 and of 2,400 minutes move a figure no further than a seat may',
  (seed) => {
    const rows = [5, 8, 12].map((seats) => {
      const moves: number[] = [];
      for (let office = 0; office < 20; office++) {
        const random = seeded(1_000 * seats + office + 10_000_000 * (seed - 1));
        const normal = normalOf(random);
        const honest = Array.from({ length: seats }, (_, at) => [
          cellOf(`seat ${at}`, 'with_ai', 20, Math.log(24), normal),
          cellOf(`seat ${at}`, 'without_ai', 20, Math.log(30), normal),
        ]).flat();
        const before = fitRow({ cells: honest, lastStep: null, shrinkage: null })!;
        for (const [withAi, without] of [
          [1, 2_400],
          [2_400, 1],
        ] as const) {
          const pieces = Array.from({ length: 40 }, (_, n) => {
            const arm = n % 2 === 0 ? ('with_ai' as const) : ('without_ai' as const);
            return { seat: 'seat 0', arm, size: 3, minutes: arm === 'with_ai' ? withAi : without };
          });
          // As a run takes them in: held to six times the usual and to a sixth of it.
          const found = holdToUsual(pieces, {
            own: new Map(),
            team: Array.from({ length: 25 }, () => Math.round(100 * Math.log(30))),
          });
          const held = pieces.map((piece) => ({ arm: piece.arm, minutes: found.held.get(piece)! }));
          const cells = honest.map((cell) => {
            if (cell.seat !== 'seat 0') return cell;
            const each = held.filter(({ arm }) => arm === cell.arm).map(({ minutes }) => minutes);
            const sum = (by: (one: number) => number) => each.reduce((total, one) => total + by(one), 0);
            return { ...cell, minutes: sum((one) => one), minutesSquared: sum((one) => one ** 2) };
          });
          moves.push(Math.abs(fitRow({ cells, lastStep: null, shrinkage: null })!.logRatio - before.logRatio));
        }
      }
      return { seats, most: Math.max(...moves) };
    });
    const shown = rows.map(({ seats, most }) => `${seats} seats: ${most.toFixed(2)}`).join('; ');
    tell({
      attack: '5 leverage by pieces of 1 and 2,400 minutes',
      tried: '20 pieces each way, held as a run takes them in, 20 offices each; most that log A moves',
      learnt: shown,
    });
    // Unbounded it would be beyond 2; a grid step is 0.1 to 0.2.
    for (const { seats, most } of rows) expect(most, `${seats} seats`).toBeLessThan(0.35);
    expect(rows[2]!.most).toBeLessThan(rows[0]!.most + (seed === 1 ? 0.02 : 0.1));
  },
  60_000,
);
