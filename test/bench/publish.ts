import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Size } from './publish/office.ts';

export const about =
  'seconds of the processor for a run with 10,000 new entries, into an empty office and into one of millions';

interface Measured {
  cpu: number;
  seconds: number;
  megabytes: number;
  /** Of the database for each new entry, all included. */
  bytesEach: number;
  quiet: number;
  busy: number;
}

/** Each office in a process and a folder of its own; cells that were published before are made by SQL. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      entries: { type: 'string', default: '10000' },
      before: { type: 'string', default: '10000000' },
      teams: { type: 'string', default: '500' },
    },
  });
  const size = { teams: Number(values.teams), peopleEach: 20, before: 0, lastStep: 10 };
  const full = { ...size, before: Number(values.before) };
  console.log(
    `One run with ${values.entries} new entries of ${size.teams} teams of ${size.peopleEach} below one level\n`,
  );
  row('office', 'processor s', 'wall s', 'peak MB', 'bytes an entry', 'p99 quiet ms', 'p99 meanwhile ms');
  let empty: number | null = null;
  for (const [name, office, staff] of [
    ['empty', size, ''],
    [`${values.before} before, rows read out`, full, ''],
    [`${values.before} before, rows still read`, { ...full, lastStep: 4 }, ''],
    ['empty, staff logging', size, 'staff'],
  ] as const) {
    const { cpu, seconds, megabytes, bytesEach, quiet, busy } = await one(office, values.entries, staff);
    const times = empty === null || staff ? '' : ` (× ${(cpu / empty).toFixed(2)})`;
    empty ??= cpu;
    const waits = staff ? [quiet.toFixed(1), `${busy.toFixed(1)} (× ${(busy / quiet).toFixed(1)})`] : ['', ''];
    row(name, `${cpu.toFixed(1)}${times}`, seconds.toFixed(1), megabytes.toFixed(0), bytesEach.toFixed(0), ...waits);
  }
}

async function one(size: Size, entries: string, staff: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-bench-'));
  const words = [join(folder, 'office'), JSON.stringify(size), entries, staff];
  const child = fork(new URL('./publish/one-run.ts', import.meta.url), words, { execArgv: ['--import', 'tsx'] });
  try {
    const gone = once(child, 'exit').then(() => Promise.reject(new Error('a process of the bench ended')));
    const [measured] = await Promise.race([once(child, 'message'), gone]);
    return measured;
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(...words: string[]): void {
  console.log(
    words
      .map((word, at) => word.padEnd(at === 0 ? 38 : 20))
      .join('')
      .trimEnd(),
  );
}
