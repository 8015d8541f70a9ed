import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { measureDrawing } from './board/drawing.ts';
import type { Measured, Order } from './board/load.ts';
import { median, quantile } from './board/quantile.ts';
import type { Served } from './board/serve.ts';

export const about =
  'milliseconds until a board is answered, with ten thousand to ten million entries before; --draw: and drawn';

const connections = 16;

/** `npm run bench -- board`: offices in processes of their own, cells made by SQL; rounds are interleaved. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      entries: { type: 'string', default: '10000,1000000,10000000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      draw: { type: 'boolean', default: false },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const children: ChildProcess[] = [];
  const start = (module: string, words: string[] = []) => {
    const child = fork(new URL(module, import.meta.url), words, { execArgv: ['--import', 'tsx'] });
    children.push(child);
    return child;
  };
  try {
    const load = start('./board/load.ts');
    const offices = [];
    for (const entries of values.entries.split(',')) {
      process.stderr.write(`an office of ${entries} …\n`);
      const child = start('./board/serve.ts', [entries]);
      offices.push({ entries, child, served: await heard<Served>(child), whole: [] as Told[], same: [] as Told[] });
    }
    for (let round = 0; round <= rounds; round++)
      for (const { child, served, whole, same } of offices) {
        const measure = async (etag: string | null): Promise<Told> => {
          const before = await processorOf(child);
          const { url, cookie } = served;
          load.send({ url, cookie, connections, seconds, etag } satisfies Order);
          const measured = await heard<Measured>(load);
          return { ...measured, processor: ((await processorOf(child)) - before) / measured.waits.length };
        };
        const all = await measure(null);
        const known = await measure(all.etag);
        if (all.status !== 200 || known.status !== 304) throw new Error(`${all.status}, ${known.status}`);
        // The first round only warms up.
        if (round > 0) [whole, same].map((list, at) => list.push([all, known][at]!));
      }
    print(offices);
  } finally {
    for (const child of children) child.kill();
  }
  if (values.draw) await measureDrawing(rounds);
}

type Told = Measured & { processor: number };

async function heard<Message>(child: ChildProcess): Promise<Message> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const gone = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('a process of the bench ended')));
    const [message] = await Promise.race([once(child, 'message', { signal }), gone]);
    return message;
  } finally {
    settled.abort();
  }
}

async function processorOf(server: ChildProcess): Promise<number> {
  server.send('processor');
  return heard<number>(server);
}

function print(offices: readonly { entries: string; served: Served; whole: Told[]; same: Told[] }[]): void {
  console.log(
    `\nGET /api/teams/:id/board at ${connections} connections, medians of ${offices[0]!.whole.length} rounds\n`,
  );
  row(['entries before', 'first telling, ms', 'answer', 'bytes', 'a second', 'p50, ms', 'p95, ms', 'processor, µs']);
  for (const { entries, served, whole, same } of offices)
    for (const [name, told] of [
      ['200', whole],
      ['304', same],
    ] as const) {
      const of = (figure: (one: Told) => number, digits = 0) => median(told.map(figure)).toFixed(digits);
      row([
        entries,
        name === '200' ? served.firstTold.toFixed(0) : '',
        name,
        of(({ bytes }) => bytes),
        of(({ waits }) => (connections * 1000) / (waits.reduce((sum, one) => sum + one, 0) / waits.length)),
        of(({ waits }) => quantile(waits, 0.5), 1),
        of(({ waits }) => quantile(waits, 0.95), 1),
        of(({ processor }) => processor),
      ]);
    }
}

function row(words: readonly string[]): void {
  console.log(
    words
      .map((word) => word.padEnd(20))
      .join('')
      .trimEnd(),
  );
}
