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
  let [at, line] = [0, 1];
  const last = Symbol('last');
  for (const piece of both(pieces, last)) {
    const isLast = piece === last;
    if (!isLast) text = at === 0 ? text + (piece as string) : text.slice(at) + (piece as string);
    else text = text.slice(at);
    let from = 0;
    end ??= lineEndOf(text, isLast);
    if (end === null) continue;
    while (from < text.length) {
      const record = readRecord(text, from, delimiter, end, isLast);
      if (record === null) {
        if (text.length - from > limits.record) throw tooLong(text, from, delimiter, line);
        break;
      }
      if (record === 'unclosed') throw unreadable('quotes', { line });
      const cells = withinColumns(record.cells, line);
      if (cells.some((cell) => cell !== '' && cell.trim() !== '')) yield { at: line, cells };
      from = record.next;
      line++;
    }
    [text, at] = [text.slice(from), 0];
  }
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

type Record = { cells: string[]; next: number };

/** null: it goes on in the next piece. */
function readRecord(
  text: string,
  from: number,
  delimiter: string,
  end: string,
  isLast: boolean,
): Record | null | 'unclosed' {
  const found = text.indexOf(end, from);
  const stop = found < 0 ? text.length : found;
  const quote = text.indexOf('"', from);
  if (quote < 0 || quote > stop) {
    if (found < 0 && !isLast) return null;
    if (stop - from > limits.record) return null;
    const line = text.slice(from, text[stop - 1] === '\r' && stop > from ? stop - 1 : stop);
    return { cells: line.split(delimiter), next: stop + 1 };
  }
  return readQuoted(text, from, delimiter, end, isLast);
}

function readQuoted(
  text: string,
  from: number,
  delimiter: string,
  end: string,
  isLast: boolean,
): Record | null | 'unclosed' {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell = '';
    let start = at;
    while (text[start] === ' ') start++;
    if (text[start] === '"') {
      at = start + 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0 || (close === text.length - 1 && !isLast)) {
          if (cell.length + text.length - at > limits.cell) return 'unclosed';
          return isLast ? 'unclosed' : null;
        }
        cell += text.slice(at, close);
        at = close + 1;
        if (cell.length > limits.cell) return 'unclosed';
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    const stop = nextStop(text, at, delimiter, end);
    if (stop === text.length && !isLast) return null;
    const rest = text.slice(at, stop);
    cell +=
      text[stop] === end && rest.endsWith('\r')
        ? rest.slice(0, -1)
        : stop === text.length && rest.endsWith('\r')
          ? rest.slice(0, -1)
          : rest;
    cells.push(cell);
    if (cells.length > limits.columns * 4) return { cells, next: lineEnd(text, stop, end) };
    at = stop + 1;
    if (stop >= text.length || text[stop] === end) return { cells, next: at };
  }
}

function lineEnd(text: string, at: number, end: string): number {
  const found = text.indexOf(end, at);
  return found < 0 ? text.length : found + 1;
}

function nextStop(text: string, at: number, delimiter: string, end: string): number {
  let stop = at;
  const [mark, stopMark] = [delimiter.charCodeAt(0), end.charCodeAt(0)];
  for (; stop < text.length; stop++) {
    const code = text.charCodeAt(stop);
    if (code === mark || code === stopMark) break;
  }
  return stop;
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
