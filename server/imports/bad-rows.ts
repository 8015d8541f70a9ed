import { type FieldProblem, Refusal } from '../refusal.ts';

const mostListed = 100;

export interface RowProblems {
  /** The first hundred. */
  listed: readonly FieldProblem[];
  total: number;
  badRows: number;
}

/** Gathers what is wrong, cell by cell, without keeping more than a reader could use. */
export class ProblemList {
  readonly #listed: FieldProblem[] = [];
  readonly #rows = new Set<number>();
  #total = 0;

  add(problem: FieldProblem & { row: number }): void {
    this.#total++;
    this.#rows.add(problem.row);
    if (this.#listed.length < mostListed) this.#listed.push(problem);
  }

  has(row: number): boolean {
    return this.#rows.has(row);
  }

  get isEmpty(): boolean {
    return this.#total === 0;
  }

  get summary(): RowProblems {
    const listed = this.#listed.toSorted((one, other) => one.row! - other.row!);
    return { listed, total: this.#total, badRows: this.#rows.size };
  }
}

/** Nothing was stored, because some rows are bad: the first of their problems are its fields. */
export class BadRows extends Refusal {
  readonly rows: { read: number; bad: number };
  readonly problemsTotal: number;

  constructor({ listed, total, badRows }: RowProblems, read: number) {
    super('csv_bad_rows', listed);
    this.rows = { read, bad: badRows };
    this.problemsTotal = total;
  }
}
