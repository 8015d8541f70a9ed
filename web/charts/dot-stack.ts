export interface Dot {
  /** Column and height in the stack, both counted from 0. */
  column: number;
  row: number;
  side: 'gain' | 'loss';
}

export interface DotStack {
  dots: readonly Dot[];
  columns: number;
  tallest: number;
  /** Where nothing is lost or saved, in columns; it is always on the drawing. */
  zero: number;
}

/** Equally likely values as stacks of dots on a common scale; no stack holds both sides of zero. */
export function dotStack(values: readonly number[], columns = 12): DotStack {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = (high - low) / (columns - 2) || 1;
  const below = Math.ceil(-low / step - 1e-9);
  const heights = new Map<number, number>();
  const dots = values.map((value): Dot => {
    const column =
      value < 0 ? below - Math.max(1, Math.ceil(-value / step - 1e-9)) : below + Math.floor(value / step + 1e-9);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { column, row, side: value < 0 ? 'loss' : 'gain' };
  });
  const last = Math.max(...dots.map(({ column }) => column), below);
  return { dots, columns: last + 1, tallest: Math.max(1, ...heights.values()), zero: below };
}
