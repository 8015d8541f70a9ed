import { decode, type Encoding, kindOf } from './decode.ts';
import { parseCsv, type Table } from './parse-csv.ts';
import { parseXlsx } from './parse-xlsx.ts';

/** A file as a table, with what was found out about it. */
export interface ReadTable extends Table {
  /** How its text is written; a workbook has no choice in this. */
  encoding: Encoding | 'xlsx';
  /** Of a workbook: its sheets, and which of them was read. */
  sheet: string | null;
  sheets: string[];
}

/** CSV or XLSX: what a file is, its first bytes say and not its name. */
export async function readTable(
  bytes: Uint8Array,
  { sheet = null, progress = () => {} }: { sheet?: string | null | undefined; progress?: (rows: number) => void } = {},
): Promise<ReadTable> {
  if (kindOf(bytes) === 'xlsx') return { ...(await parseXlsx(bytes, sheet)), encoding: 'xlsx' };
  const { text, encoding } = decode(bytes);
  return { ...(await parseCsv(text, progress)), encoding, sheet: null, sheets: [] };
}
