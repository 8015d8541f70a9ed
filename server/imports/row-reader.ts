import { type Cell, isBlank, textOf } from './file/cell.ts';
import type { Columns, Role } from './mapping.ts';
import type { ProblemList } from './problems.ts';
import { type Bad, bad, isMissing, type Read } from './read.ts';
import { withUnit } from './units.ts';

const longestShown = 40;

/** Reads the cells of one row after another and notes each bad one under its column's name. */
export class RowReader {
  #row = 0;
  #cells: readonly Cell[] = [];
  #from: ReadonlyMap<number, Cell> | undefined;

  constructor(
    readonly columns: Columns,
    private readonly problems: ProblemList,
  ) {}

  turnTo(row: number, cells: readonly Cell[], merged?: ReadonlyMap<number, Cell>): void {
    this.#row = row;
    this.#cells = cells;
    this.#from = merged;
  }

  get isGood(): boolean {
    return !this.problems.has(this.#row);
  }

  /** Mapped, and empty in this row. */
  lacks(target: Role): boolean {
    const cell = this.cell(target);
    return this.columns[target] !== undefined && typeof cell === 'string' && isMissing(cell);
  }

  /** null where the file says nothing, or nothing that can be read. */
  optional<T>(target: Role, read: (cell: Cell) => Read<T>): T | null {
    if (!this.columns[target] || this.lacks(target)) return null;
    const found = read(this.cell(target));
    if (found.ok) return found.value;
    this.report(target, found);
    return null;
  }

  /** As optional; an empty cell of a mapped column is bad. */
  required<T>(target: Role, read: (cell: Cell) => Read<T>): T | null {
    if (this.lacks(target)) this.report(target, bad('required'));
    return this.optional(target, read);
  }

  report(target: Role | 'row', { code, values }: Bad): void {
    const field = target === 'row' ? target : (this.columns[target]?.name ?? target);
    const cell = target === 'row' ? '' : textOf(this.cell(target)).trim();
    // What stands there, so that whoever mends the file finds it; the file is the reader's own.
    const shown = cell === '' ? {} : { cell: cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell };
    const said = { ...shown, ...values };
    this.problems.add({ field, code, row: this.#row, ...(Object.keys(said).length > 0 && { values: said }) });
  }

  cell(target: Role): Cell {
    const at = this.columns[target]?.at ?? -1;
    const own = this.#cells[at] ?? '';
    const cell = isBlank(own) && merging.has(target) ? (this.#from?.get(at) ?? own) : own;
    const unit = target === 'minutes' ? this.columns.minutesUnit : undefined;
    const whole = unit ? withUnit(cell, this.#cells[unit.at] ?? '') : cell;
    return typeof whole === 'string' ? whole.trim() : whole;
  }
}

/** A time that several rows share is none of theirs; who, when, what and how are. */
const merging: ReadonlySet<Role> = new Set(['contributor', 'lastName', 'day', 'ai', 'taskType', 'outcome'] as const);
