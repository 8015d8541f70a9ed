import { plainDigits } from '../domain/number.ts';
import { isBlank, type Row, textOf } from './file/cell.ts';
import { limits } from './file/limits.ts';
import { unreadable } from './file/unreadable.ts';
import { columnLetters } from './file/xlsx/merges.ts';
import { knownNames } from './name-score.ts';

/** The row or two that hold the columns' names. */
export interface Header {
  /** As the spreadsheet numbers them; empty: no row holds names. */
  rows: readonly number[];
  columns: readonly HeaderColumn[];
  /** What stands above it: a title, who filled it in, in which unit. */
  above: readonly string[];
  /** Whether another row might as well be it. */
  unsure: boolean;
}

export interface HeaderColumn {
  at: number;
  /** As it stands in the file; '' where nothing does. */
  name: string;
  /** Like the name, but no two are alike: 用时 (1) and 用时 (2), or (C) for a third column without one. */
  label: string;
}

const looked = 40;

export function findHeader(sample: readonly Row[], wanted: number | undefined): Header {
  if (wanted === 0) return headerOf(sample, -1, false);
  if (wanted !== undefined) {
    const at = sample.findIndex((row) => row.at === wanted);
    if (at < 0) throw unreadable('header_row', { line: wanted });
    return headerOf(sample, at, false);
  }
  const scores = sample.slice(0, looked).map((row) => scoreOf(row, usualWidth(sample)));
  const best = scores.reduce((top, score, at) => (score.total > (scores[top]?.total ?? -1) ? at : top), 0);
  const found = scores[best];
  if (!found || found.total <= 0) return headerOf(sample, -1, true);
  // A first row of words over rows with numbers is a header in any language.
  const plainly =
    found.known > 0 ||
    (best === 0 && found.numbers === 0 && sample.length > 1 && scoreOf(sample[1]!, usualWidth(sample)).numbers > 0);
  return headerOf(sample, best, !plainly);
}

function usualWidth(sample: readonly Row[]): number {
  const widths = sample.slice(0, 200).map((row) => row.cells.filter((cell) => !isBlank(cell)).length);
  return Math.max(1, widths.sort((one, other) => one - other)[widths.length >> 1] ?? 1);
}

function scoreOf({ cells, merged }: Row, width: number) {
  const texts = cells.map((cell) => textOf(cell).trim()).filter((text) => text !== '');
  const numbers = cells.filter((cell) => typeof cell !== 'string' || looksLikeValue(cell)).length;
  const known = knownNames(texts);
  const long = texts.filter((text) => text.length > 60).length;
  const alone = texts.length < Math.min(2, width) || (texts.length === 1 && (merged?.size ?? 0) > 0);
  const total =
    alone && width > 1
      ? -1
      : known * 3 +
        (2 * Math.min(width, new Set(texts).size)) / width -
        numbers * 2 -
        long -
        (known === 0 && texts.length < width * 0.6 ? 2 : 0);
  return { total, known, numbers };
}

/** A number, a day or a time: what data has and names have not. */
const looksLikeValue = (cell: string) =>
  /^[+-]?[\d.,:]+\s*%?$/.test(plainDigits(cell)) || /^\d{1,4}[-/年.]\d{1,2}[-/月.]\d{1,4}/.test(plainDigits(cell));

function headerOf(sample: readonly Row[], at: number, unsure: boolean): Header {
  const width = widthOf(sample.slice(0, 500), at < 0 ? null : sample[at]!);
  if (at < 0) return { rows: [], columns: columnsOf(Array.from({ length: width }, () => '')), above: [], unsure };
  const first = sample[at]!;
  const second = sample[at + 1];
  const two =
    second !== undefined && second.at === first.at + 1 && sample.length > at + 2 && isSecondLine(first, second, width);
  const names = two
    ? joined(first, second, width)
    : Array.from({ length: width }, (_, column) => nameAt(first, column));
  const above = sample.slice(0, at).flatMap((row) => row.cells.map(textOf).filter((text) => text.trim() !== ''));
  const last = names.findLastIndex((name) => name !== '');
  if (last < 0) return headerOf(sample, -1, true);
  const long = names.find((name) => name.length > limits.headerName);
  if (long !== undefined) throw unreadable('long_header', { most: limits.headerName, line: first.at });
  // A header without names over the outermost cells still has those columns only where data fills them.
  return { rows: two ? [first.at, second.at] : [first.at], columns: columnsOf(names), above, unsure };
}

/** As far as names stand, or as most rows reach: what only some have beyond is too much, and told. */
function widthOf(rows: readonly Row[], named: Row | null): number {
  const ends = rows.map((row) => lastFilled(row) + 1).sort((one, other) => one - other);
  if (!named) return Math.max(1, ends.at(-1) ?? 1);
  return Math.max(
    1,
    lastFilled(named) + 1,
    ...[...(named.merged?.keys() ?? [])].map((at) => at + 1),
    ends[(ends.length - 1) >> 1] ?? 1,
  );
}

const lastFilled = (row: Row) => row.cells.findLastIndex((cell) => !isBlank(cell));
const nameAt = (row: Row, column: number) => cleaned(textOf(row.cells[column]));
const cleaned = (name: string) => name.replace(/[\s\u200b-\u200d\ufeff\u00a0]+/g, ' ').trim();

/** A group's name above, its parts' names below: nothing stands below a name that is whole, but its unit. */
function isSecondLine(first: Row, second: Row, width: number): boolean {
  let parts = 0;
  for (let column = 0; column < width; column++) {
    const below = nameAt(second, column);
    if (below === '') continue;
    if (typeof second.cells[column] !== 'string' || looksLikeValue(below)) return false;
    const above = nameAt(first, column);
    const isUnit = /^[([（【].*[)\]）】]$/.test(below) || /^(分钟|小时|分鐘|小時|min|h|hours|minutes)$/i.test(below);
    const inGroup = above === '' || first.merged?.has(column) || groupStarts(first, second, column);
    if (!inGroup && !isUnit) return false;
    parts++;
  }
  return parts > 0;
}

const groupStarts = (first: Row, second: Row, column: number) =>
  nameAt(first, column + 1) === '' && nameAt(second, column + 1) !== '';

function joined(first: Row, second: Row, width: number): string[] {
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [nameAt(first, column), nameAt(second, column)];
    if (above !== '') group = above;
    return cleaned(below === '' ? above : `${above === '' ? group : above} ${below}`);
  });
}

function columnsOf(names: readonly string[]): HeaderColumn[] {
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const alone = names.indexOf(name) === names.lastIndexOf(name);
    return { at, name, label: name === '' ? `(${columnLetters(at)})` : alone ? name : `${name} (${times})` };
  });
}
