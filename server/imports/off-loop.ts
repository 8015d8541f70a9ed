import { Worker } from 'node:worker_threads';
import type { RecordSlice } from '../../db/records.ts';
import { Refusal } from '../refusal.ts';
import { importThread } from '../threads.ts';
import { unreadable } from './file/unreadable.ts';
import type { FileLook } from './look.ts';
import type { CheckedFile, FromThread, Job, SortedRows, ToThread } from './messages.ts';
import type { Read } from './read.ts';

/** Nothing heard for so long: stopped. */
const mostSilence = 60_000;
const mostMegabytes = 512;

/** One thread waits for the next file, as starting one takes longer than reading a small file. */
let idle: Worker | null = null;

function takeWorker(): Worker {
  const worker =
    idle ??
    new Worker(importThread, {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
  idle = null;
  worker.ref();
  return worker;
}

function giveBack(worker: Worker): void {
  if (idle) {
    void worker.terminate();
    return;
  }
  idle = worker;
  worker.unref();
}

/** What the thread says, one after the other. */
interface Conversation {
  say: (message: ToThread) => void;
  /** @throws Refusal as the thread was refused, and for a thread that fails or falls silent */
  hear: () => Promise<FromThread>;
}

/** Gives the thread a job and talks with it until the end. One that fails, falls silent or is left at work is stopped. */
async function converse<T>(job: Job, talk: (thread: Conversation) => Promise<T>): Promise<T> {
  const worker = takeWorker();
  const heard: FromThread[] = [];
  let wake = () => {};
  let broken: Error | null = null;
  let last: FromThread['kind'] | null = null;
  const onMessage = (message: FromThread) => {
    heard.push(message);
    wake();
  };
  const onError = (error: NodeJS.ErrnoException) => {
    broken = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? unreadable('too_large') : error;
    wake();
  };
  worker.on('message', onMessage);
  worker.on('error', onError);

  async function hear(): Promise<FromThread> {
    if (heard.length === 0 && !broken) await spoken();
    const message = heard.shift();
    if (!message) throw broken ?? unreadable('too_slow');
    last = message.kind;
    if (message.kind === 'refused') throw new Refusal(message.code, message.fields);
    if (message.kind === 'failed') throw new Error(message.message);
    return message;
  }

  const spoken = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, mostSilence);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  try {
    worker.postMessage(job);
    return await talk({ say: (message) => worker.postMessage(message), hear });
  } finally {
    worker.off('message', onMessage);
    worker.off('error', onError);
    const waits = last !== null && !broken && heard.length === 0 && waitsAfter.includes(last);
    if (waits) worker.postMessage({ kind: 'stop' } satisfies ToThread);
    if (waits || (last !== null && endings.includes(last))) giveBack(worker);
    else void worker.terminate();
  }
}

/** Said last: the thread waits for another job. */
const endings: readonly FromThread['kind'][] = ['looked', 'done', 'refused'];
/** Said before it waits for a word. */
const waitsAfter: readonly FromThread['kind'][] = ['checked', 'sorted', 'slice'];

export function lookInThread(job: Omit<Extract<Job, { kind: 'look' }>, 'kind'>): Promise<FileLook> {
  return converse({ kind: 'look', ...job }, async ({ hear }) => {
    const message = await hear();
    if (message.kind !== 'looked') throw new Error(`a look was answered ${message.kind}`);
    return message.look;
  });
}

/** A file that is read: checked, then its good rows sorted, then handed over. */
export interface Reading {
  check: () => Promise<CheckedFile>;
  sort: () => Promise<SortedRows>;
  slices: () => AsyncGenerator<RecordSlice>;
}

export interface ReadingHearer {
  progress: (phase: 'read' | 'check', rows: number) => void;
  named: (names: readonly string[]) => ReadonlyMap<string, Read<string>>;
}

/** Reads a file for as long as `work` goes on. @throws Refusal for what can't be read */
export function readInThread<T>(
  job: Omit<Extract<Job, { kind: 'read' }>, 'kind'>,
  { progress, named }: ReadingHearer,
  work: (reading: Reading) => Promise<T>,
): Promise<T> {
  return converse({ kind: 'read', ...job }, ({ say, hear }) => {
    async function heardNext(): Promise<FromThread> {
      for (;;) {
        const message = await hear();
        if (message.kind === 'progress') progress(message.phase, message.rows);
        else if (message.kind === 'names') say({ kind: 'named', found: named(message.names) });
        else return message;
      }
    }
    const unexpected = ({ kind }: FromThread) => new Error(`the thread that reads said ${kind}`);
    return work({
      check: async () => {
        const message = await heardNext();
        if (message.kind !== 'checked') throw unexpected(message);
        return message.checked;
      },
      sort: async () => {
        say({ kind: 'go' });
        const message = await heardNext();
        if (message.kind !== 'sorted') throw unexpected(message);
        return message.sorted;
      },
      slices: async function* () {
        for (;;) {
          say({ kind: 'go' });
          const message = await heardNext();
          if (message.kind === 'done') return;
          if (message.kind !== 'slice') throw unexpected(message);
          yield message.slice;
        }
      },
    });
  });
}
