import type { SparseRows } from '../stats/sparse-rows.ts';
import type { Cell, Row } from './sums.ts';

/** Cells as rows of a model: log minutes = person + kind + size + quarter + effect of AI. */
export interface Design extends SparseRows {
  cells: readonly Cell[];
  /** Columns of AI; they come first. */
  effects: number;
  /** Column of AI of a kind; empty where there is one column for all. */
  effectOf: ReadonlyMap<string, number>;
  /** Number of each seat among the units. */
  unitOf: ReadonlyMap<string, number>;
  /** By row: 1 with AI, 0 without. */
  arm: Uint8Array;
  pieces: Float64Array;
  minutes: Float64Array;
  squares: Float64Array;
}

/**
 * `effectOf` null: one column of AI. Otherwise one for each kind in it, and cells with AI of other kinds must have been left out.
 * A row of one kind has no columns of kinds. Each family goes without its most frequent level.
 */
export function designOf(cells: readonly Cell[], row: Row, effectOf: ReadonlyMap<string, number> | null): Design {
  const n = cells.length;
  const families: ((cell: Cell) => string | number)[] = [({ size }) => size, ({ quarter }) => quarter];
  if (row === 'together') families.unshift(({ kind }) => kind);
  const width = families.length + 1;
  const effects = effectOf === null ? 1 : effectOf.size;
  const units = new Map<string, number>();
  const ones = new Int32Array(n * width).fill(-1);
  const filled = new Uint8Array(n);
  const put = (at: number, column: number) => {
    ones[at * width + filled[at]!] = column;
    filled[at]!++;
  };
  const design = {
    cells,
    rows: n,
    width,
    effects,
    effectOf: effectOf ?? new Map<string, number>(),
    ones,
    unit: new Int32Array(n),
    arm: new Uint8Array(n),
    pieces: new Float64Array(n),
    minutes: new Float64Array(n),
    squares: new Float64Array(n),
  };
  let [seat, unit] = ['', -1];
  for (let at = 0; at < n; at++) {
    const cell = cells[at]!;
    // Cells mostly come seat by seat.
    if (unit < 0 || cell.seat !== seat) {
      seat = cell.seat;
      unit = units.get(seat) ?? units.size;
      units.set(seat, unit);
    }
    design.unit[at] = unit;
    design.arm[at] = cell.arm === 'with_ai' ? 1 : 0;
    design.pieces[at] = cell.pieces;
    design.minutes[at] = cell.minutes;
    design.squares[at] = cell.minutesSquared;
    if (cell.arm === 'with_ai') put(at, effectOf === null ? 0 : effectOf.get(cell.kind)!);
  }
  let columns = effects;
  const levelAt = new Int32Array(n);
  for (const levelOf of families) {
    const numberOf = new Map<string | number, number>();
    const pieces: number[] = [];
    let [last, number] = [undefined as string | number | undefined, 0];
    for (let at = 0; at < n; at++) {
      const level = levelOf(cells[at]!);
      if (level !== last) {
        number = numberOf.get(level) ?? pieces.push(0) - 1;
        numberOf.set(level, number);
        last = level;
      }
      levelAt[at] = number;
      pieces[number]! += design.pieces[at]!;
    }
    const base = pieces.indexOf(Math.max(...pieces));
    for (let at = 0; at < n; at++) {
      const number = levelAt[at]!;
      if (number !== base) put(at, columns + number - Number(number > base));
    }
    columns += pieces.length - 1;
  }
  return { ...design, units: units.size, unitOf: units, columns };
}

/** Cells that real pieces can have: at least one piece, minutes above 0, nothing that is no number. */
export function usable(cells: readonly Cell[]): Cell[] {
  return cells.filter(
    ({ pieces, minutes, minutesSquared }) =>
      pieces > 0 && minutes > 0 && minutesSquared > 0 && pieces + minutes + minutesSquared < Number.POSITIVE_INFINITY,
  );
}

/** Pieces by unit and arm: units × 2, without AI first. */
export function piecesByArm(design: Pick<Design, 'rows' | 'units' | 'unit' | 'arm' | 'pieces'>): Float64Array {
  const pieces = new Float64Array(2 * design.units);
  for (let row = 0; row < design.rows; row++) pieces[2 * design.unit[row]! + design.arm[row]!]! += design.pieces[row]!;
  return pieces;
}
