/** A cell as the file holds it. Of a workbook, what is no text keeps what it is: 0.0625 may be a number or 1:30. */
export type Cell = string | TypedCell;

export type TypedCell =
  | { kind: 'number'; as: NumberForm; value: number }
  | { kind: 'error'; text: string }
  /** A formula that was never calculated. */
  | { kind: 'formula' };

/** How a workbook shows a number. `date` may hold a time of day too; `elapsed` goes on beyond 24 hours. */
export type NumberForm = 'number' | 'date' | 'time' | 'elapsed';

/** A row with something in it, numbered as the spreadsheet numbers it. */
export interface Row {
  at: number;
  cells: readonly Cell[];
  hidden?: boolean;
  /** Of cells merged with one above or to the left: column → what stands there. */
  merged?: ReadonlyMap<number, Cell>;
}

/** As a spreadsheet would show it, with dates that mean one day everywhere. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'error') return cell.text;
  if (cell.kind === 'formula') return '=…';
  if (cell.as === 'number') return String(cell.value);
  if (cell.as === 'date') return dateText(cell.value);
  return clockText(cell.value);
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Days from 1899-12-30, as spreadsheets count them since 1900-03-01. */
export function dateText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const time = new Date(Date.UTC(1899, 11, 30) + seconds * 1_000);
  if (Number.isNaN(time.getTime())) return String(serial);
  const iso = time.toISOString();
  return seconds % 86_400 === 0 ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

function clockText(days: number): string {
  const seconds = Math.round(days * 86_400);
  const part = (value: number) => String(value).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : `:${part(seconds % 60)}`;
  return `${Math.floor(seconds / 3_600)}:${part(Math.floor((seconds % 3_600) / 60))}${rest}`;
}

/** A text to be kept for long: cut out of a piece of the file, it would keep all of that piece. */
export const ownText = (text: string): string =>
  text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
