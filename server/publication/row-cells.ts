import type { SummedCell } from '../../db/atoms.ts';
import { quarterName } from '../domain/periods.ts';
import type { Cell } from '../evidence/sums.ts';

/**
 * A row's sums as evidence takes them. Rework that was noted after its entries had closed knows no kind and size: it is spread over the
 * seat's pieces of that arm, in proportion to their minutes. Where the seat has none in this series, nothing can take it.
 */
export function rowCells(summed: readonly SummedCell[], kindOf: (number: number) => string): Cell[] {
  const late = new Map<string, number>();
  const took = new Map<string, number>();
  const own = ({ seat, arm }: SummedCell) => `${seat} ${arm}`;
  for (const cell of summed) {
    const sums = cell.pieces === 0 ? late : took;
    sums.set(own(cell), (sums.get(own(cell)) ?? 0) + cell.minutes);
  }
  return summed
    .filter(({ pieces }) => pieces > 0)
    .map((cell) => {
      const more = 1 + (late.get(own(cell)) ?? 0) / took.get(own(cell))!;
      return {
        seat: String(cell.seat),
        kind: kindOf(cell.kind),
        size: cell.size,
        arm: cell.arm === 1 ? 'with_ai' : 'without_ai',
        quarter: quarterName(cell.quarter),
        pieces: cell.pieces,
        minutes: cell.minutes * more,
        minutesSquared: cell.squares * more ** 2,
      };
    });
}
