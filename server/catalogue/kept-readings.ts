import { Worker } from 'node:worker_threads';
import { readingsThread } from '../threads.ts';

/** Catalogues are asked for at every opening, and change seldom. */
const kept = new Map<string, string>();
const mostKept = 5_000;

/** One after another: phones that open at the same moment don't each open the dictionary. */
let reading: Promise<void> = Promise.resolve();

/** The readings of every name in a catalogue. */
export async function readingsIn(catalogue: readonly { names: object }[]): Promise<(name: string) => string> {
  const names = [...new Set(catalogue.flatMap((one) => Object.values(one.names) as string[]))];
  if (names.some((name) => !kept.has(name))) {
    reading = reading.catch(() => {}).then(() => learn(names));
    await reading;
  }
  const own = new Map(names.map((name) => [name, kept.get(name) ?? '']));
  return (name) => own.get(name) ?? '';
}

async function learn(names: readonly string[]): Promise<void> {
  if (kept.size > mostKept + names.length) kept.clear();
  const unknown = names.filter((name) => !kept.has(name));
  if (unknown.length === 0) return;
  const keys = await readAside(unknown);
  for (const [place, name] of unknown.entries()) kept.set(name, keys[place]!);
}

/** The dictionary takes 30 MB and is needed for a moment: it is opened in a thread, and goes with it. */
async function readAside(names: readonly string[]): Promise<string[]> {
  if (readingsThread === null) return names.map((await import('./readings.ts')).readingsOf);
  const worker = new Worker(readingsThread, { workerData: names });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread for readings ended without an answer')));
  });
}
