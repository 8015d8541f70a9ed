import { Worker } from 'node:worker_threads';
import { recordThread } from '../threads.ts';
import { type FiguresWithFiles, figuresOf } from './figures.ts';
import type { Pieces } from './pieces.ts';

/** So many are compared in some milliseconds, less than a thread takes to start. */
const mostHere = 300;

/** The rows of some records, off the event loop where there are many. */
export async function figuresAside(pieces: Pieces): Promise<FiguresWithFiles[]> {
  if (pieces.minutes.length <= mostHere) return figuresOf(pieces);
  return new Promise((resolve, reject) => {
    const worker = new Worker(recordThread, { workerData: pieces });
    worker.once('message', (figures: FiguresWithFiles[]) => resolve(figures));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread for records ended without an answer')));
  });
}
