import { parentPort, workerData } from 'node:worker_threads';
import { readingsOf } from './readings.ts';

/** A thread of its own, for as long as it reads these names. */
parentPort?.postMessage((workerData as string[]).map(readingsOf));
