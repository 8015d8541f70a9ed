import type { ProblemList } from './bad-rows.ts';
import { type Bad, bad, isMissing, type Read } from './cells.ts';
import type { Columns, Target } from './mapping.ts';

const longestShown = 40;

/** Reads the cells of one row after another and notes each bad one under its column's name. */
export class RowReader {
  #row = 0;
  #cells: readonly string[] = [];

  constructor(
    readonly columns: Columns,
    private readonly problems: ProblemList,
  ) {}

  turnTo(row: number, cells: readonly string[]): void {
    this.#row = row;
    this.#cells = cells;
  }

  get isGood(): boolean {
    return !this.problems.has(this.#row);
  }

  /** Mapped, and empty in this row. */
  lacks(target: Target): boolean {
    return this.columns[target] !== undefined && isMissing(this.#cell(target));
  }

  /** null where the file says nothing, or nothing that can be read. */
  optional<T>(target: Target, read: (cell: string) => Read<T>): T | null {
    const cell = this.#cell(target);
    if (!this.columns[target] || isMissing(cell)) return null;
    const found = read(cell);
    if (found.ok) return found.value;
    this.report(target, found);
    return null;
  }

  /** As optional; an empty cell of a mapped column is bad. */
  required<T>(target: Target, read: (cell: string) => Read<T>): T | null {
    if (this.lacks(target)) this.report(target, bad('required'));
    return this.optional(target, read);
  }

  report(target: Target | 'row', { code, values }: Bad): void {
    const field = target === 'row' ? target : (this.columns[target]?.name ?? target);
    const cell = target === 'row' ? '' : this.#cell(target);
    // What stands there, so that whoever mends the file finds it; the file is the reader's own.
    const shown = cell === '' ? {} : { cell: cell.length > longestShown ? `${cell.slice(0, longestShown)}…` : cell };
    const said = { ...shown, ...values };
    this.problems.add({ field, code, row: this.#row, ...(Object.keys(said).length > 0 && { values: said }) });
  }

  #cell(target: Target): string {
    return this.#cells[this.columns[target]?.at ?? -1]?.trim() ?? '';
  }
}
