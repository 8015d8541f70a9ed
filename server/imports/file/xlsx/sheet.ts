import { type Cell, isBlank, type NumberForm, type Row } from '../cell.ts';
import { limits } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import type { Book, BookSheet } from './book.ts';
import { columnNumber, type Merge } from './merges.ts';
import { attribute, plainText, xmlReader } from './xml.ts';
import { textPieces } from './zip.ts';

/** A sheet's rows with something in them. Memory doesn't grow with their number. */
export function* sheetRows(book: Book, sheet: BookSheet, merges: readonly Merge[]): Generator<Row> {
  let done: Row[] = [];
  const read = rowReader(book, (row) => done.push(row));
  const fill = mergedReader(merges);
  for (const piece of textPieces(book.bytes, sheet.part)) {
    read(piece);
    for (const row of done) if (!row.cells.every(isBlank)) yield fill(row);
    done = [];
  }
}

interface Reading {
  type: string;
  form: NumberForm;
  column: number;
  value: string;
  text: string;
  formula: boolean;
}

function rowReader(book: Book, found: (row: Row) => void): (piece: string) => void {
  let [at, hidden] = [0, false];
  let cells: Cell[] = [];
  let cell: Reading | null = null;
  let [within, spoken] = ['', 0];
  let raw = '';
  return xmlReader({
    open(name, attributes) {
      if (name === 'row') {
        at = Number(attribute(attributes, 'r') ?? at + 1);
        hidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '');
        cells = [];
      } else if (name === 'c') cell = startCell(attributes, cells.length, book.forms);
      else if (name === 'v' || name === 't') [within, raw] = [spoken > 0 ? '' : name, ''];
      else if (name === 'rPh') spoken++;
      else if (name === 'f' && cell) cell.formula = true;
    },
    close(name) {
      if (name === 'v' && cell && within === 'v') cell.value += plainText(raw);
      if (name === 't' && cell && within === 't' && cell.text.length < limits.cell) cell.text += plainText(raw);
      if (name === 'v' || name === 't') within = '';
      if (name === 'rPh') spoken--;
      if (name === 'c' && cell) {
        put(cells, cell.column, cellOf(cell, book), at);
        cell = null;
      }
      if (name === 'row') found({ at, cells, ...(hidden && { hidden }) });
    },
    text(piece) {
      if (within !== '') raw += piece;
    },
  });
}

function startCell(attributes: string, next: number, forms: readonly NumberForm[]): Reading {
  // Without a place of its own a cell stands beside the one before.
  const letters = /(?:^|\s)r\s*=\s*["']([A-Z]+)\d+["']/.exec(attributes)?.[1];
  return {
    type: attribute(attributes, 't') ?? 'n',
    form: forms[Number(attribute(attributes, 's') ?? 0)] ?? 'number',
    column: letters === undefined ? next : columnNumber(letters),
    value: '',
    text: '',
    formula: false,
  };
}

/** Far out to the right an empty cell that only has a colour is none. */
function put(cells: Cell[], column: number, value: Cell, row: number): void {
  if (column >= limits.columns) {
    if (isBlank(value)) return;
    throw unreadable('too_many_columns', { most: limits.columns, line: row });
  }
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function cellOf({ type, form, value, text, formula }: Reading, { strings, from1904 }: Book): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return text;
  if (type === 'e') return { kind: 'error', text: value };
  if (value === '') return formula ? { kind: 'formula' } : text;
  if (type === 'str') return value;
  if (type === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?$/, '');
  // 15 digits are what a spreadsheet shows: 29.999999999999996 is 30.
  const number = Number(Number(value).toPrecision(15));
  if (!Number.isFinite(number)) return value;
  return { kind: 'number', as: form, value: form === 'date' && from1904 ? number + 1_462 : number };
}

/** Tells of each row which of its cells are merged with another, and what stands there. */
function mergedReader(merges: readonly Merge[]): (row: Row) => Row {
  let next = 0;
  let open: { merge: Merge; value: Cell }[] = [];
  return (row) => {
    while (next < merges.length && merges[next]!.fromRow <= row.at) {
      const merge = merges[next++]!;
      if (merge.toRow < row.at) continue;
      open.push({ merge, value: merge.fromRow === row.at ? (row.cells[merge.fromColumn] ?? '') : '' });
    }
    open = open.filter(({ merge }) => merge.toRow >= row.at);
    // No two overlap in a workbook that a spreadsheet wrote.
    if (open.length > limits.columns) throw unreadable('xlsx');
    if (open.length === 0) return row;
    const merged = new Map<number, Cell>();
    for (const { merge, value } of open)
      for (let column = merge.fromColumn; column <= Math.min(merge.toColumn, limits.columns - 1); column++)
        if (isBlank(row.cells[column])) merged.set(column, value);
    return merged.size === 0 ? row : { ...row, merged };
  };
}
