import { type Context, today } from '../context.ts';
import { dayAfter } from './day-after.ts';
import { unreadable } from './decode.ts';
import { guessColumns } from './guess-columns.ts';
import type { Target } from './mapping.ts';
import { type ReadTable, readTable } from './read-table.ts';

/** A file before anything is said about it. */
export interface TableLook {
  encoding: ReadTable['encoding'];
  sheet: string | null;
  sheets: string[];
  /** Data rows. */
  rows: number;
  /** As they stand in the file; a name of "" is a column without one. `twice`: another has the same name. */
  columns: { name: string; samples: string[]; guess: Target | null; twice: boolean }[];
}

/** Enough to guess by; a list may begin with a long run of the same. */
const guessedFrom = 300;
const samplesShown = 3;
const longestSample = 40;
const mostColumns = 200;

/** Reads a file and guesses what its columns are. Nothing is stored, and nothing kept. */
export async function lookAtTable(
  context: Pick<Context, 'clock'>,
  { bytes, sheet }: { bytes: Uint8Array; sheet?: string | undefined },
): Promise<TableLook> {
  const table = await readTable(bytes, { sheet });
  if (table.rows.length === 0) throw unreadable('required');
  const names = table.header.slice(0, mostColumns).map((name) => name.trim());
  const first = table.rows.slice(0, guessedFrom);
  const columns = names.map((name, at) => ({ name, samples: first.map((row) => row[at]?.trim() ?? '') }));
  const guessed = guessColumns(columns, {
    latestDay: dayAfter(today(context)),
    decimalComma: table.delimiter === ';',
  });
  return {
    encoding: table.encoding,
    sheet: table.sheet,
    sheets: table.sheets,
    rows: table.rows.length,
    columns: columns.map(({ name, samples }, at) => {
      const twice = names.indexOf(name) !== names.lastIndexOf(name);
      return { name, samples: shown(samples), guess: twice || name === '' ? null : guessed[at]!, twice };
    }),
  };
}

/** Different ones, so that they say something. */
function shown(samples: readonly string[]): string[] {
  const different = [...new Set(samples.filter((cell) => cell !== ''))].slice(0, samplesShown);
  return different.map((cell) => (cell.length > longestSample ? `${cell.slice(0, longestSample)}…` : cell));
}
