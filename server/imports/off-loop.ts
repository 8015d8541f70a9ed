import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { importThread } from '../threads.ts';
import type { Draft } from './draft.ts';
import { unreadable } from './file/unreadable.ts';
import type { FileLook } from './look.ts';
import type { CheckedFile, FromThread, Job, ToThread } from './messages.ts';
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

type Replies = (message: FromThread) => ToThread | 'end' | null | Promise<ToThread | 'end' | null>;

/** Gives the thread a job and answers what it says, until the end. A thread that fails or falls silent is stopped. */
function converse(job: Job, reply: Replies): Promise<void> {
  const worker = takeWorker();
  return new Promise((resolve, reject) => {
    let ended = false;
    let timer = setTimeout(silent, mostSilence);
    worker.on('message', heard);
    worker.on('error', failed);
    worker.postMessage(job);

    function settle(broken: boolean, settled: () => void) {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      worker.off('message', heard);
      worker.off('error', failed);
      if (broken) void worker.terminate();
      else giveBack(worker);
      settled();
    }

    function silent() {
      settle(true, () => reject(unreadable('too_slow')));
    }

    function failed(error: NodeJS.ErrnoException) {
      settle(true, () => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? unreadable('too_large') : error));
    }

    function heard(message: FromThread) {
      clearTimeout(timer);
      if (message.kind === 'refused') settle(false, () => reject(new Refusal(message.code, message.fields)));
      else if (message.kind === 'failed') settle(true, () => reject(new Error(message.message)));
      else answerTo(message);
    }

    function answerTo(message: FromThread) {
      Promise.resolve()
        .then(() => reply(message))
        .then(
          (answer) => {
            if (answer === 'end') settle(false, resolve);
            if (ended) return;
            if (answer) worker.postMessage(answer);
            clearTimeout(timer);
            timer = setTimeout(silent, mostSilence);
          },
          // The thread waits for a word that won't come.
          (error: unknown) => settle(true, () => reject(error)),
        );
    }
  });
}

export async function lookInThread(job: Omit<Extract<Job, { kind: 'look' }>, 'kind'>): Promise<FileLook> {
  let look: FileLook | null = null;
  await converse({ kind: 'look', ...job }, (message) => {
    if (message.kind === 'looked') look = message.look;
    return message.kind === 'looked' ? 'end' : null;
  });
  return look!;
}

export interface Reader {
  progress: (phase: 'read' | 'check', rows: number) => void;
  named: (names: readonly string[]) => ReadonlyMap<string, Read<string>>;
  /** Whether the rows are wanted, now that all is checked. */
  checked: (file: CheckedFile) => boolean;
  rows: (drafts: readonly Draft[]) => void | Promise<void>;
}

/** Checks a file and hands over its good rows, slice by slice. @throws Refusal for what can't be read */
export async function readInThread(job: Omit<Extract<Job, { kind: 'read' }>, 'kind'>, reader: Reader): Promise<void> {
  await converse({ kind: 'read', ...job }, async (message) => {
    switch (message.kind) {
      case 'progress':
        reader.progress(message.phase, message.rows);
        return null;
      case 'names':
        return { kind: 'named', found: reader.named(message.names) };
      case 'checked':
        return { kind: reader.checked(message.checked) ? 'go' : 'stop' };
      case 'slice':
        await reader.rows(message.drafts);
        return { kind: 'go' };
      default:
        return message.kind === 'done' ? 'end' : null;
    }
  });
}
