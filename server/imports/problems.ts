import { type FieldProblem, Refusal } from '../refusal.ts';

const mostListed = 100;
const mostGroups = 200;
const examplesOfEach = 5;

/** Cells that are bad for the same reason, told once with how many they are. */
export interface ProblemGroup {
  field: string;
  code: FieldProblem['code'];
  /** As the first of them says it. */
  values: NonNullable<FieldProblem['values']>;
  rows: number;
  examples: { row: number; cell: string }[];
}

export interface RowProblems {
  /** The first hundred. */
  listed: readonly FieldProblem[];
  groups: readonly ProblemGroup[];
  total: number;
  badRows: number;
}

/** Gathers what is wrong, cell by cell and row after row, without keeping more than a reader could use. */
export class ProblemList {
  readonly #listed: FieldProblem[] = [];
  readonly #groups = new Map<string, ProblemGroup>();
  #last = -1;
  #badRows = 0;
  #total = 0;

  add(problem: FieldProblem & { row: number }): void {
    this.#total++;
    if (problem.row !== this.#last) this.#badRows++;
    this.#last = problem.row;
    if (this.#listed.length < mostListed) this.#listed.push(problem);
    this.#group(problem);
  }

  /** Of the row that was looked at last. */
  has(row: number): boolean {
    return this.#last === row;
  }

  get summary(): RowProblems {
    const groups = [...this.#groups.values()].sort((one, other) => other.rows - one.rows);
    return { listed: this.#listed, groups, total: this.#total, badRows: this.#badRows };
  }

  #group({ field, code, row, values = {} }: FieldProblem & { row: number }): void {
    const named = code === 'unknown' ? String(values.name ?? '') : '';
    const key = [field, code, values.reason ?? '', named].join('\n');
    const known = this.#groups.get(key);
    const cell = String(values.cell ?? '');
    if (known) {
      known.rows++;
      if (known.examples.length < examplesOfEach) known.examples.push({ row, cell });
    } else if (this.#groups.size < mostGroups)
      this.#groups.set(key, { field, code, values, rows: 1, examples: [{ row, cell }] });
  }
}

/** Nothing was stored, because some rows are bad: the first of their problems are its fields. */
export class BadRows extends Refusal {
  readonly rows: { read: number; bad: number };
  readonly problemsTotal: number;
  readonly groups: readonly ProblemGroup[];

  constructor({ listed, groups, total, badRows }: RowProblems, read: number) {
    super('csv_bad_rows', listed);
    this.rows = { read, bad: badRows };
    this.problemsTotal = total;
    this.groups = groups;
  }
}
