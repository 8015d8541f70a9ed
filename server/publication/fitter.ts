import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { fitThread } from '../threads.ts';
import { type FittedRow, fitRow, type RowToFit } from './fit-row.ts';

/** Rows with fewer cells are fitted at once: some milliseconds, less than asking a thread that has yet to start. */
const mostHere = 600;

export interface Fitter {
  fit(row: RowToFit): Promise<FittedRow | null>;
  close(): Promise<void>;
}

/** Large rows are fitted in a thread, started with the first of them, so that whoever logs meanwhile does not wait. `aside` false: where nobody does. */
export function createFitter({ aside }: { aside: boolean }): Fitter {
  let thread: Worker | null = null;
  return {
    fit: async (row) => {
      if (!aside || row.cells.length <= mostHere) {
        await nextTurn();
        return fitRow(row);
      }
      thread ??= new Worker(fitThread);
      const answer = once(thread, 'message');
      thread.postMessage(row);
      return (await answer)[0] as FittedRow | null;
    },
    close: async () => {
      await thread?.terminate();
      thread = null;
    },
  };
}
