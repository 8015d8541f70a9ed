import { Refusal } from '../../refusal.ts';
import type { Row } from './cell.ts';
import { csvRows, type Delimiter } from './csv.ts';
import { guessDelimiter, separatorLine } from './delimiter.ts';
import { decoded, type Encoding, guessEncoding } from './encoding.ts';
import { kindOfFile, refuseMarkup } from './kind-of-file.ts';
import { type Source, sizeOf, startOf, wholeOf } from './source.ts';
import { unreadable } from './unreadable.ts';
import { openBook } from './xlsx/book.ts';
import { readMerges } from './xlsx/merges.ts';
import { sheetRows } from './xlsx/sheet.ts';
import { unpacked } from './xlsx/zip.ts';

/** A file as rows, with what was found out about it. */
export interface OpenFile {
  encoding: Encoding | 'xlsx';
  encodingUnsure: boolean;
  /** Of a text. */
  delimiter: Delimiter | null;
  /** Of a workbook: its sheets, and which of them is read. */
  sheet: string | null;
  sheets: readonly { name: string; hidden: boolean }[];
  /** From the beginning, each time. */
  rows: () => Generator<Row>;
}

export interface OpenChoices {
  sheet?: string | undefined;
  encoding?: Encoding | undefined;
  delimiter?: Delimiter | undefined;
}

/** What a file is, its first bytes say and not its name. @throws unreadable with what it is instead */
export function openFile(source: Source, choices: OpenChoices = {}): OpenFile {
  if (sizeOf(source) === 0) throw unreadable('empty');
  return kindOfFile(startOf(source, 4_096)) === 'zip' ? openWorkbook(source, choices) : openText(source, choices);
}

function openWorkbook(source: Source, { sheet: wanted }: OpenChoices): OpenFile {
  const book = openBook(wholeOf(source));
  const sheet = wanted === undefined ? firstToRead(book) : book.sheets.find(({ name }) => name === wanted);
  if (!sheet) {
    const near = book.sheets.map(({ name }) => name).join(', ');
    throw new Refusal('invalid_input', [{ field: 'sheet', code: 'unknown', values: { name: wanted ?? '', near } }]);
  }
  const merges = readMerges(unpacked(book.bytes, sheet.part));
  return {
    encoding: 'xlsx',
    encodingUnsure: false,
    delimiter: null,
    sheet: sheet.name,
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    rows: () => sheetRows(book, sheet, merges),
  };
}

const mostTried = 100;

/** The first that isn't hidden and has something in it: a cover sheet may be empty. */
function firstToRead(book: ReturnType<typeof openBook>) {
  const seen = book.sheets.filter(({ hidden }) => !hidden);
  const tried = new Set(seen.map(({ part }) => part).slice(0, mostTried));
  const filled = seen.find((sheet) => tried.delete(sheet.part) && !sheetRows(book, sheet, []).next().done);
  return filled ?? seen[0] ?? book.sheets[0];
}

const looked = 128 * 1024;

function openText(source: Source, choices: OpenChoices): OpenFile {
  const guess = choices.encoding ? { encoding: choices.encoding, unsure: false } : guessEncoding(source);
  const start = startText(source, guess.encoding);
  if (start.trim() === '') throw unreadable('empty');
  refuseMarkup(start);
  const separator = separatorLine(start);
  const body = start.slice(separator.skip);
  const delimiter = choices.delimiter ?? separator.delimiter ?? guessDelimiter(body);
  return {
    encoding: guess.encoding,
    encodingUnsure: guess.unsure,
    delimiter,
    sheet: null,
    sheets: [],
    rows: () => csvRows(without(decoded(source, guess.encoding), separator.skip), delimiter),
  };
}

function startText(source: Source, encoding: Encoding): string {
  let start = '';
  for (const piece of decoded(source, encoding)) {
    start += piece;
    if (start.length >= looked) break;
  }
  return start.slice(0, looked);
}

/** Without its first signs, which are a line about the file itself. */
function* without(pieces: Iterable<string>, skip: number): Generator<string> {
  let left = skip;
  for (const piece of pieces) {
    yield left === 0 ? piece : piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}
