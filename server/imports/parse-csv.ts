import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { unreadable } from './decode.ts';

export interface Table {
  header: string[];
  /** Data rows, in the file's order; blank ones left out. */
  rows: string[][];
  delimiter: Delimiter;
}

const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Longest row, in characters; a longer one means that a quote was opened and never closed. */
const longestRecord = 100_000;
/** Rows between two turns of the event loop, so that a server goes on answering while it reads a long file. */
export const rowsPerTurn = 2_000;

export async function parseCsv(text: string, progress: (row: number) => void = () => {}): Promise<Table> {
  const delimiter = detectDelimiter(text);
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: longestRecord,
    }),
  );
  const records: string[][] = [];
  try {
    for await (const record of parser) {
      records.push(record as string[]);
      if (records.length % rowsPerTurn > 0) continue;
      progress(records.length - 1);
      await nextTurn();
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable('wrong_format', { found: 'quotes', line: Number(error.lines ?? 0) });
  }
  const [header, ...rows] = records;
  if (!header) throw unreadable('required');
  return { header, rows, delimiter };
}

/** As bytes, which may be cut anywhere; given all at once, the parser would not let go of the event loop. */
function* pieces(text: string): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** The one that divides the first line into the most cells, quoted parts left out of the count. */
function detectDelimiter(text: string): Delimiter {
  const [firstLine = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
  const bare = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: Delimiter) => bare.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
