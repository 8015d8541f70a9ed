import type { Row } from './cell.ts';
import { limits } from './limits.ts';
import { unreadable } from './unreadable.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Records of a CSV file, read as spreadsheets do: a quote within a cell is a sign like others, a record may be longer or
 * shorter than the first. Own, as a library's parser gathers a million empty cells before it says how many they are.
 * @throws unreadable for a quote that never closes and for more than a table has
 */
export function* csvRows(pieces: Iterable<string>, delimiter: Delimiter): Generator<Row> {
  let text = '';
  let end: '\n' | '\r' | null = null;
  let line = 1;
  const last = Symbol('last');
  for (const piece of both(pieces, last)) {
    const isLast = piece === last;
    if (!isLast) text += piece as string;
    let from = 0;
    let quote = -1;
    end ??= lineEndOf(text, isLast);
    if (end === null) continue;
    while (from < text.length) {
      if (text[from] === end) {
        from++;
        line++;
        continue;
      }
      // Looked for once until it is passed: where a file has none, each line would look through all that follow.
      if (quote < from) quote = indexOrEnd(text, '"', from);
      const record = readRecord({ text, from, delimiter, end, isLast }, quote);
      if (record === null) {
        if (text.length - from > limits.record) throw tooLong(text, from, delimiter, line);
        break;
      }
      if (record === 'unclosed') throw unreadable('quotes', { line });
      const cells = withinColumns(record.cells, line);
      if (hasText(cells)) yield { at: line, cells };
      from = record.next;
      line++;
    }
    text = text.slice(from);
  }
}

function hasText(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return true;
  return false;
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}

function* both<T, U>(pieces: Iterable<T>, last: U): Generator<T | U> {
  yield* pieces;
  yield last;
}

function lineEndOf(text: string, isLast: boolean): '\n' | '\r' | null {
  if (text.includes('\n')) return '\n';
  if (text.includes('\r')) return text.length > 1_000 || isLast ? '\r' : null;
  return isLast || text.length > limits.record ? '\n' : null;
}

interface Place {
  text: string;
  from: number;
  delimiter: string;
  end: '\n' | '\r';
  isLast: boolean;
}

/** null: it goes on in the next piece. */
type Record = { cells: string[]; next: number } | null | 'unclosed';

function readRecord(place: Place, quote: number): Record {
  const { text, from, delimiter, end, isLast } = place;
  const stop = indexOrEnd(text, end, from);
  if (quote < stop) return readQuoted(place);
  if (stop === text.length && !isLast) return null;
  if (stop - from > limits.record) return null;
  return { cells: text.slice(from, beforeReturn(text, from, stop)).split(delimiter), next: stop + 1 };
}

/** Some programs end a line by two signs. */
const beforeReturn = (text: string, from: number, stop: number) =>
  stop > from && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;

function readQuoted({ text, from, delimiter, end, isLast }: Place): Record {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let start = at;
    while (text.charCodeAt(start) === 0x20) start++;
    const quoted = text.charCodeAt(start) === 0x22 ? readQuotes(text, start + 1, isLast) : { cell: '', next: at };
    if (quoted === null || quoted === 'unclosed') return quoted;
    const stop = nextStop(text, quoted.next, delimiter, end);
    if (stop === text.length && !isLast) return null;
    const isEnd = stop === text.length || text[stop] === end;
    const rest = isEnd ? beforeReturn(text, quoted.next, stop) : stop;
    cells.push(rest === quoted.next ? quoted.cell : quoted.cell + text.slice(quoted.next, rest));
    if (cells.length > limits.columns * 4) return { cells, next: indexOrEnd(text, end, stop) + 1 };
    at = stop + 1;
    if (isEnd) return { cells, next: at };
  }
}

/** From within a pair of quotes to behind the second. */
function readQuotes(text: string, from: number, isLast: boolean): { cell: string; next: number } | null | 'unclosed' {
  let cell = '';
  let at = from;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0 || (close === text.length - 1 && !isLast))
      return isLast || cell.length + text.length - at > limits.cell ? 'unclosed' : null;
    cell += text.slice(at, close);
    at = close + 1;
    if (cell.length > limits.cell) return 'unclosed';
    if (text.charCodeAt(at) !== 0x22) return { cell, next: at };
    cell += '"';
    at++;
  }
}

function nextStop(text: string, at: number, delimiter: string, end: string): number {
  const [mark, stopMark] = [delimiter.charCodeAt(0), end.charCodeAt(0)];
  for (let stop = at; stop < text.length; stop++) {
    const code = text.charCodeAt(stop);
    if (code === mark || code === stopMark) return stop;
  }
  return text.length;
}

function withinColumns(cells: string[], line: number): readonly string[] {
  if (cells.length <= limits.columns) return cells;
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled > limits.columns || cells.length > limits.columns * 4)
    throw unreadable('too_many_columns', { most: limits.columns, line });
  return cells.slice(0, filled);
}

function tooLong(text: string, from: number, delimiter: string, line: number) {
  const start = text.slice(from, from + 10_000);
  return start.split(delimiter).length > limits.columns
    ? unreadable('too_many_columns', { most: limits.columns, line })
    : unreadable('quotes', { line });
}
