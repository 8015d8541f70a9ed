import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { xlsxThread } from '../threads.ts';
import { unreadable } from './decode.ts';
import type { Table } from './parse-csv.ts';

/** Unpacked size and rows that no honest list of work comes near; a "zip bomb" stops here. */
const mostBytes = 256 * 1024 * 1024;
const mostRows = 200_000;
const mostMilliseconds = 60_000;
const mostMegabytes = 1_024;

export interface Sheets {
  sheet: string;
  sheets: string[];
}

type Answer =
  | (Sheets & { rows: string[][] })
  | { refused: 'no_sheet'; sheets: string[] }
  | { refused: 'too_large' | 'too_many_rows'; most: number }
  | { refused: 'unreadable' | 'too_slow' };

/** The first sheet of a workbook, or the one named. Its blank rows are left out, as in a CSV file. */
export async function parseXlsx(bytes: Uint8Array, sheet: string | null): Promise<Table & Sheets> {
  const answer = await inThread({ bytes, sheet, mostBytes, mostRows });
  if ('refused' in answer) throw refusalOf(answer, sheet);
  const filled = answer.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const [header, ...rows] = filled;
  if (!header) throw unreadable('required');
  return { header, rows, delimiter: ',', sheet: answer.sheet, sheets: answer.sheets };
}

function inThread(workerData: object): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(xlsxThread, { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    const timer = setTimeout(() => end({ refused: 'too_slow' }), mostMilliseconds);
    worker.once('message', (answer: Answer) => end(answer));
    // Out of memory, above all.
    worker.once('error', () => end({ refused: 'unreadable' }));
    worker.once('exit', () => end({ refused: 'unreadable' }));
    function end(answer: Answer) {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    }
  });
}

function refusalOf(answer: Extract<Answer, { refused: string }>, sheet: string | null): Refusal {
  if (answer.refused === 'no_sheet')
    return new Refusal('invalid_input', [
      { field: 'sheet', code: 'unknown', values: { name: sheet ?? '', near: answer.sheets.join(', ') } },
    ]);
  if (answer.refused === 'too_large' || answer.refused === 'too_many_rows')
    return new Refusal('csv_unreadable', [
      { field: 'file', code: 'too_large', values: { most: answer.most, found: answer.refused } },
    ]);
  return unreadable('wrong_format', { found: 'xlsx' });
}
