import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null | undefined;

/**
 * For a spreadsheet: UTF-8 with its mark, so that Excel in China reads it, and no cell that it would run as a formula, full-width signs
 * and leading blanks included.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { string: harmless, boolean: String },
  });
}

/** The library sees a formula only where it begins at once. */
function harmless(text: string): string {
  return /^[\s\u200b\ufeff]+[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}
