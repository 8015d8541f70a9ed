import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Measured, Order } from './write/load.ts';
import type { Mode, Ready } from './write/server.ts';

export const about = 'requests/s of storing entries, against validating alone and one commit per request';

type Cell = Measured & { cpu: number };

const modes: readonly { mode: Mode; title: string }[] = [
  { mode: 'validate', title: 'validate only' },
  { mode: 'single', title: 'a commit each' },
  { mode: 'real', title: 'real route' },
];
const crowds = [1, 16, 64];

/** Rounds are interleaved, so that a busy neighbour on the machine slows all three alike. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1.5' } },
  });
  const rounds = Number(values.rounds);
  const seconds = Number(values.seconds);
  const children: ChildProcess[] = [];
  const start = (module: string, words: string[] = []) => {
    const child = fork(new URL(module, import.meta.url), words, { execArgv: ['--import', 'tsx'] });
    children.push(child);
    return child;
  };
  try {
    const load = start('./write/load.ts');
    const measure = async (order: Order): Promise<Measured> => {
      load.send(order);
      return answer<Measured>(load);
    };
    const servers = new Map<Mode, { child: ChildProcess; ready: Ready }>();
    for (const { mode } of modes) {
      const child = start('./write/server.ts', [mode]);
      servers.set(mode, { child, ready: await answer<Ready>(child) });
    }
    const measured = new Map<string, Cell[]>();
    for (let round = 0; round <= rounds; round++) {
      process.stderr.write(round === 0 ? 'warming up …\n' : `round ${round} of ${rounds} …\n`);
      for (const connections of crowds)
        for (const { mode } of modes) {
          const { child, ready } = servers.get(mode)!;
          const before = await cpuMicroseconds(child);
          const one = await measure({ ...ready, connections, seconds });
          const cpu = ((await cpuMicroseconds(child)) - before) / one.requests;
          const key = `${mode} ${connections}`;
          if (round > 0) measured.set(key, [...(measured.get(key) ?? []), { ...one, cpu }]);
        }
    }
    print(measured, rounds, seconds);
  } finally {
    for (const child of children) child.kill();
  }
}

async function answer<Message>(child: ChildProcess): Promise<Message> {
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

async function cpuMicroseconds(server: ChildProcess): Promise<number> {
  server.send('cpu');
  return answer<number>(server);
}

function print(measured: ReadonlyMap<string, Cell[]>, rounds: number, seconds: number): void {
  const cells = (mode: Mode, connections: number) => measured.get(`${mode} ${connections}`)!;
  const row = (words: readonly string[]) =>
    console.log(
      words
        .map((word) => word.padEnd(26))
        .join('')
        .trimEnd(),
    );
  const table = (title: string, say: (mode: Mode, connections: number) => string) => {
    console.log(`\n${title}\n`);
    row(['connections', ...modes.map(({ title }) => title)]);
    for (const connections of crowds) row([String(connections), ...modes.map(({ mode }) => say(mode, connections))]);
  };
  console.log(`\nPUT /api/entries/:id, medians of ${rounds} interleaved rounds of ${seconds} s each`);
  table('Requests per second (and the ratio to validating alone in the same round)', (mode, connections) => {
    const base = cells('validate', connections);
    const ratios = cells(mode, connections).map(({ perSecond }, round) => perSecond / base[round]!.perSecond);
    const perSecond = median(cells(mode, connections).map((cell) => cell.perSecond));
    return `${perSecond.toFixed(0)} (${median(ratios).toFixed(2)})`;
  });
  table('Milliseconds until the answer, 99th percentile', (mode, connections) =>
    median(cells(mode, connections).map(({ p99 }) => p99)).toFixed(1),
  );
  table('Microseconds of the server’s processor per request', (mode, connections) =>
    median(cells(mode, connections).map(({ cpu }) => cpu)).toFixed(0),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle - 0.5)]! + sorted[Math.ceil(middle - 0.5)]!) / 2;
}
