import { durationReader } from './cells.ts';
import { type Row, textOf } from './file/cell.ts';
import type { Plan } from './plan.ts';

/** Follows the minutes down the rows, to say of a total whether it is the sum of those above: all of them, or since the last subtotal. */
export function sumBelow({ durations, columns }: Plan) {
  let all = 0;
  let since = 0;
  return {
    add(minutes: number): void {
      all += minutes;
      since += minutes;
    },
    /** undefined: nothing to compare stands in it. */
    isSum(row: Row): boolean | undefined {
      const cell = row.cells[columns.minutes?.at ?? -1];
      if (!durations.minutes || cell === undefined || textOf(cell).trim() === '') return undefined;
      const total = totalOf(cell, durations.minutes);
      const close = (sum: number) => Math.abs(sum - total) <= Math.max(1, sum * 0.005);
      const found = Number.isNaN(total) ? undefined : close(all) || close(since);
      since = 0;
      return found;
    },
  };
}

/** A total may be longer than any piece of work. */
function totalOf(cell: Row['cells'][number], reading: NonNullable<Plan['durations']['minutes']>): number {
  const number =
    typeof cell === 'string' ? Number(cell.replace(/[,\s]/g, '')) : cell.kind === 'number' ? cell.value : Number.NaN;
  const one = durationReader(
    reading,
    'zero',
  )(
    typeof cell === 'string'
      ? '1'
      : { kind: 'number', as: typeof cell !== 'string' && cell.kind === 'number' ? cell.as : 'number', value: 0.5 },
  );
  const read = durationReader(reading, 'zero')(cell);
  if (read.ok) return read.value;
  return one.ok ? number * (typeof cell === 'string' ? one.value : one.value * 2) : Number.NaN;
}
