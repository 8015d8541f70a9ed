import { parentPort, workerData } from 'node:worker_threads';
import { figuresOf } from './figures.ts';

/** A thread of its own for long lists, so that nobody waits while every model is fitted. */
parentPort?.postMessage(figuresOf(workerData));
