import { parentPort } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import { lookAtFile } from './look.ts';
import type { FromThread, Job, ToThread } from './messages.ts';
import { readInPasses } from './read-in-passes.ts';

/** Reading, guessing, parsing and checking happen here, so that whoever else is served notices nothing, and so that it can be stopped. */
const port = parentPort!;
/** Nobody wants the rest: the next job is waited for. */
const stopped = Symbol('stopped');
const waiting: ((message: ToThread) => void)[] = [];
const said: ToThread[] = [];

const say = (message: FromThread) => port.postMessage(message);
const hear = () =>
  new Promise<ToThread>((resolve) => {
    const message = said.shift();
    if (message) resolve(message);
    else waiting.push(resolve);
  });

port.on('message', (message: ToThread) => {
  const next = waiting.shift();
  if (next) next(message);
  else said.push(message);
});

for (;;) {
  const job = await hear();
  if (job.kind !== 'look' && job.kind !== 'read') continue;
  try {
    await work(job);
  } catch (error) {
    if (error === stopped) continue;
    if (error instanceof Refusal) say({ kind: 'refused', code: error.code, fields: error.fields });
    else say({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

async function work(job: Job): Promise<void> {
  if (job.kind === 'look') {
    say({ kind: 'looked', look: lookAtFile(job.source, job.answers, job.latestDay) });
    return;
  }
  await readInPasses(job, {
    say,
    ask: async (names) => {
      say({ kind: 'names', names });
      const answer = await hear();
      return answer.kind === 'named' ? answer.found : new Map();
    },
    goOn: async () => {
      if ((await hear()).kind === 'stop') throw stopped;
    },
  });
}
