import { parentPort, workerData } from 'node:worker_threads';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';

// Plain JavaScript: it runs as a thread of its own, so that unpacking a workbook stops nobody, and can be stopped itself.

/** @type {{ bytes: Uint8Array<ArrayBuffer>, sheet: string | null, mostBytes: number, mostRows: number }} */
const { bytes, sheet, mostBytes, mostRows } = workerData;

/** Reads one sheet. @returns its rows as text, or why there are none. */
async function read() {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > mostBytes) return { refused: 'too_large', most: Math.round(mostBytes / 1024 / 1024) };
  const sheets = await readWorkbook(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const found = sheet === null ? sheets[0] : sheets.find((one) => one.sheet === sheet);
  if (!found) return { refused: 'no_sheet', sheets: sheets.map((one) => one.sheet) };
  if (found.data.length > mostRows) return { refused: 'too_many_rows', most: mostRows };
  return {
    sheet: found.sheet,
    sheets: sheets.map((one) => one.sheet),
    rows: found.data.map((row) => row.map(textOf)),
  };
}

/** As a spreadsheet would save it to CSV, but with dates that mean one day everywhere. */
function textOf(cell) {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

read().then(
  (answer) => parentPort?.postMessage(answer),
  () => parentPort?.postMessage({ refused: 'unreadable' }),
);
