import { Refusal } from '../../refusal.ts';

/** What a file turned out to be, or what is wrong with it; each has its own sentence on what to do. */
export const foundKinds = [
  'xls',
  'xlsx',
  'xlsb',
  'ods',
  'docx',
  'html',
  'xml',
  'json',
  'pdf',
  'archive',
  'binary',
  'quotes',
  'damaged',
  'empty',
  'no_rows',
  'too_large',
  'too_many_columns',
  'long_cell',
  'long_header',
  'bomb',
  'header_row',
  'too_slow',
] as const;
export type Found = (typeof foundKinds)[number];

/** `line` counts the file's lines from 1. */
export function unreadable(found: Found, values: Record<string, string | number> = {}): Refusal {
  const code =
    found === 'empty' || found === 'no_rows'
      ? 'required'
      : found.startsWith('too_') || found === 'bomb'
        ? 'too_large'
        : 'wrong_format';
  const expected = code === 'wrong_format' ? { expected: 'XLSX, CSV' } : {};
  return new Refusal('csv_unreadable', [{ field: 'file', code, values: { ...expected, found, ...values } }]);
}
