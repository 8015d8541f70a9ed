import type { FieldProblemCode } from '../refusal.ts';

/** One cell read, or what is wrong with it. */
export type Read<T> = { ok: true; value: T } | Bad;
export interface Bad {
  ok: false;
  code: FieldProblemCode;
  values?: Record<string, string | number>;
}

/** What is wrong with a cell, more closely than its code says: each has a sentence with what is accepted. */
export const cellReasons = [
  'not_a_duration',
  'roughly',
  'range',
  'comma',
  'working_day',
  'negative',
  'zero',
  'under_half',
  'too_long_a_piece',
  'cell_error',
  'formula',
  'date_instead',
  'shows_less',
  'not_a_time',
  'end_before_start',
  'start_or_end_missing',
  'no_time_passed',
  'not_a_day',
  'order',
  'two_digit_year',
  'no_year',
  'day_range',
  'impossible_day',
  'no_arm',
  'no_outcome',
  'no_reason',
  'empty_name',
  'more_cells',
] as const;
export type CellReason = (typeof cellReasons)[number];

/** Which answer mends it, beside the file itself. */
export const mends = [
  'unit',
  'clock',
  'decimalMark',
  'hoursPerDay',
  'dayOrder',
  'year',
  'armValues',
  'fillDown',
  'map',
] as const;
export type Mend = (typeof mends)[number];

export const good = <T>(value: T): Read<T> => ({ ok: true, value });
export const bad = (code: FieldProblemCode, values?: Record<string, string | number>): Bad => ({
  ok: false,
  code,
  ...(values && { values }),
});

/** Bad for a reason that has its own sentence, and perhaps an answer that mends it. */
export const badFor = (
  code: FieldProblemCode,
  reason: CellReason,
  mend?: Mend,
  values?: Record<string, string | number>,
): Bad => bad(code, { reason, ...(mend && { mend }), ...values });

/** What spreadsheets and statistics programs write for nothing. */
export const isMissing = (cell: string) => cell === '' || /^(na|n\/a|nan|null|none)$/i.test(cell);
