import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { seeded } from '../support/random.ts';
import { type Act, eightHours } from './soak/day.ts';
import { makeSoakOffice } from './soak/office.ts';

export const about = 'memory, handles and write-ahead log over eight hours of an office of 500, in minutes';

const root = fileURLToPath(new URL('../..', import.meta.url));
const launcher = join(root, 'server/launch.mjs');

interface Sample {
  minute: number;
  memory: number;
  heap: number;
  handles: number | null;
  log: number;
  p99: number;
}

/** The program as it is installed, in a process of its own; a backup is made in the middle of the day. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { minutes: { type: 'string', default: '3.5' }, people: { type: 'string', default: '500' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-soak-'));
  const settings = {
    ...process.env,
    DATA_FOLDER: folder,
    DATABASE_URL: '',
    PUBLIC_URL: '',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const office = await makeSoakOffice(folder, Number(values.people), Math.ceil(Number(values.people) / 20));
  const child = spawn(process.execPath, [launcher, 'serve'], {
    cwd: root,
    env: settings,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(child);
    const catalogue = (await (await fetch(`${url}/api/catalogue`)).json()) as { taskTypes: { id: string }[] };
    const acts = eightHours(
      office,
      catalogue.taskTypes.map(({ id }) => id),
      seeded(1),
    );
    const refused = new Map<number, number>();
    const samples: Sample[] = [];
    const backup = sleep(Number(values.minutes) * 30_000).then(() =>
      promisify(execFile)(process.execPath, [launcher, 'backup', '--to', join(folder, 'soak.shixiao-backup')], {
        cwd: root,
        env: settings,
      }),
    );
    const sampling = new AbortController();
    const sampled = sampleEvery(10_000, { url, child, folder, signal: sampling.signal, samples });
    await play(acts, { url, milliseconds: Number(values.minutes) * 60_000, refused });
    await backup;
    sampling.abort();
    await sampled;
    print(samples, acts.length, refused);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout!.on('data', (chunk) => {
    said += chunk;
    // What went wrong during the day.
    if (/"level"/.test(String(chunk))) process.stderr.write(chunk);
  });
  for (;;) {
    const address = /serves at (\S+)\n/.exec(said)?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`the program ended:\n${said}`);
    await sleep(50);
  }
}

/** Evenly over the time given; at most so many at once, as a slow machine falls behind instead of being drowned. */
async function play(
  acts: readonly Act[],
  { url, milliseconds, refused }: { url: string; milliseconds: number; refused: Map<number, number> },
): Promise<void> {
  const began = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let at = next++; at < acts.length; at = next++) {
        const due = began + (at / acts.length) * milliseconds;
        if (due > performance.now()) await sleep(due - performance.now());
        const { method, path, cookie, body } = acts[at]!;
        const answer = await fetch(url + path, {
          method,
          headers: { cookie, ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
        await answer.arrayBuffer();
        if (!answer.ok) refused.set(answer.status, (refused.get(answer.status) ?? 0) + 1);
      }
    }),
  );
}

async function sampleEvery(
  milliseconds: number,
  {
    url,
    child,
    folder,
    signal,
    samples,
  }: { url: string; child: ChildProcess; folder: string; signal: AbortSignal; samples: Sample[] },
): Promise<void> {
  const began = performance.now();
  while (!signal.aborted) {
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
    const text = await (await fetch(`${url}/metrics`)).text();
    const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    samples.push({
      minute: (performance.now() - began) / 60_000,
      memory: figure('process_resident_memory_bytes') / 2 ** 20,
      heap: figure('nodejs_heap_used_bytes') / 2 ** 20,
      handles: handlesOf(child),
      log: (statSync(join(folder, 'shixiao.db-wal'), { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20,
      p99: figure('shixiao_http_seconds_p99') * 1000,
    });
  }
}

/** Open files and sockets; null where the system doesn't list them. */
function handlesOf({ pid }: ChildProcess): number | null {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return null;
  }
}

const mean = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;

function print(samples: readonly Sample[], requests: number, refused: ReadonlyMap<number, number>): void {
  console.log('| minute | memory, MB | heap, MB | handles | write-ahead log, MB | p99, ms |');
  console.log('| --: | --: | --: | --: | --: | --: |');
  for (const { minute, memory, heap, handles, log, p99 } of samples)
    console.log(
      `| ${minute.toFixed(1)} | ${memory.toFixed(0)} | ${heap.toFixed(0)} | ${handles ?? '-'} | ${log.toFixed(1)} | ${p99.toFixed(0)} |`,
    );
  const third = Math.floor(samples.length / 3);
  // The first third is warming up.
  const [middle, last] = [samples.slice(third, 2 * third), samples.slice(-third)];
  const grown = (what: (sample: Sample) => number) => (mean(last.map(what)) / mean(middle.map(what))).toFixed(2);
  console.log(
    `\n${requests} requests, refused: ${refused.size === 0 ? 'none' : [...refused].map(([status, n]) => `${n} × ${status}`).join(', ')}; load ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(
    `last third against the middle one: memory × ${grown(({ memory }) => memory)}, heap × ${grown(({ heap }) => heap)}, handles × ${grown(({ handles }) => handles ?? 1)}; largest log ${Math.max(...samples.map(({ log }) => log)).toFixed(1)} MB`,
  );
}
