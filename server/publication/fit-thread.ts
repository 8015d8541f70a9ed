import { parentPort } from 'node:worker_threads';
import { fitRow, type RowToFit } from './fit-row.ts';

/** A thread of its own: one row at a time. */
parentPort?.on('message', (row: RowToFit) => parentPort?.postMessage(fitRow(row)));
