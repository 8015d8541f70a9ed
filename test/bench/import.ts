import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { insertApiToken } from '../../db/api-tokens.ts';
import { insertContributor } from '../../db/contributors.ts';
import { accounts } from '../../db/schema/accounts.ts';
import { taskTypes } from '../../db/schema/catalogue.ts';
import { teams } from '../../db/schema/teams.ts';
import { hashPassword } from '../../server/access/password.ts';
import { hashToken, newId, newToken } from '../../server/access/tokens.ts';
import { today } from '../../server/context.ts';
import { openOffice } from '../../server/open.ts';
import type { Staff, Waits } from './import/staff.ts';
import { writeCsv, writeXlsx } from './import/tables.ts';

export const about = 'rows/s and memory of bringing in a file, and how long staff wait meanwhile';

const root = fileURLToPath(new URL('../..', import.meta.url));
const people = 200;

interface Office extends Staff {
  token: string;
  teamId: string;
  taskTypeId: string;
}
interface Way {
  kind: 'csv' | 'xlsx';
  rows: number;
  by: 'network' | 'command';
}
interface Measured extends Waits {
  /** Until the whole file was checked, and until it was stored. */
  checked: number;
  stored: number;
  /** Peak of the process that reads. */
  megabytes: number;
}

/** The program as it is served, staff in a process of their own, and the file sent to it or brought in by the command line beside it. */
export async function run(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: {
      rows: { type: 'string', default: '10000,200000' },
      command: { type: 'string', default: '10000,200000,1000000' },
      kinds: { type: 'string', default: 'csv,xlsx' },
      quiet: { type: 'string', default: '8' },
    },
  });
  const numbers = (text: string) => text.split(',').filter(Boolean).map(Number);
  const kinds = values.kinds.split(',') as Way['kind'][];
  const ways = kinds.flatMap((kind): Way[] => [
    ...numbers(values.rows).map((rows) => ({ kind, rows, by: 'network' as const })),
    ...numbers(values.command).map((rows) => ({ kind, rows, by: 'command' as const })),
  ]);
  row('file', 'rows/s checked', 'rows/s stored', 'peak MB', 'p99 quiet ms', 'p99 meanwhile ms', 'most, quiet', 'most');
  for (const way of ways) {
    const folder = mkdtempSync(join(tmpdir(), 'shixiao-bench-'));
    try {
      const { quiet, busy } = await one(folder, way, Number(values.quiet));
      row(
        `${way.rows.toLocaleString('en')} ${way.kind}, ${way.by}`,
        Math.round(way.rows / busy.checked).toLocaleString('en'),
        Math.round(way.rows / busy.stored).toLocaleString('en'),
        busy.megabytes.toFixed(0),
        quiet.p99.toFixed(0),
        `${busy.p99.toFixed(0)} (× ${(busy.p99 / quiet.p99).toFixed(1)})`,
        quiet.most.toFixed(0),
        busy.most.toFixed(0),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function one(folder: string, way: Way, quietSeconds: number): Promise<{ quiet: Waits; busy: Measured }> {
  const office = await prepare(folder);
  const file = join(folder, `ledger.${way.kind}`);
  (way.kind === 'csv' ? writeCsv : writeXlsx)(file, way.rows);
  const server = program(folder, ['serve']);
  const staff = fork(new URL('./import/staff.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  try {
    const url = await addressOf(server);
    const logging = async <T>(work: () => Promise<T>): Promise<[T, Waits]> => {
      staff.send({ url, cookies: office.cookies, entry: office.entry } satisfies Staff);
      const done = await work();
      staff.send('end');
      return [done, (await once(staff, 'message'))[0] as Waits];
    };
    // The first notes of a process that has just begun say nothing.
    await logging(() => sleep(2_000));
    const [, quiet] = await logging(() => sleep(quietSeconds * 1_000));
    const bring =
      way.by === 'network' ? () => overNetwork(url, office, file, server) : () => byCommand(folder, office, file);
    const [measured, busy] = await logging(bring);
    return { quiet, busy: { ...measured, ...busy } };
  } finally {
    staff.kill();
    server.kill();
    await once(server, 'exit');
  }
}

async function prepare(folder: string): Promise<Office> {
  const office = await openOffice({ dataFolder: folder, databaseUrl: `file:${join(folder, 'shixiao.db')}` });
  const team = { id: newId(office), name: 'Team' };
  const account = {
    id: newId(office),
    username: 'lead',
    passwordHash: await hashPassword('three plain words'),
    role: 'administrator' as const,
  };
  const tokens = Array.from({ length: people }, () => newToken(office));
  const token = `sx_${newToken(office)}`;
  await office.writer.commit(
    office.db.insert(teams).values(team),
    office.db.insert(accounts).values(account),
    insertApiToken(office.db, {
      id: newId(office),
      teamId: team.id,
      name: 'bench',
      scope: 'bring_records',
      tokenHash: hashToken(office, token),
      accountId: account.id,
      madeOn: today(office),
    }),
    ...tokens.map((one) =>
      insertContributor(office.db, { id: newId(office), teamId: team.id, tokenHash: hashToken(office, one) }),
    ),
  );
  const [taskType] = await office.db.select({ id: taskTypes.id }).from(taskTypes).limit(1);
  const entry = { taskTypeId: taskType!.id, outcome: 'saved', minutes: 30, day: today(office) };
  await office.close();
  const cookies = tokens.map((one) => `shixiao_contributor=${one}`);
  return { url: '', cookies, entry, token, teamId: team.id, taskTypeId: taskType!.id };
}

function program(folder: string, words: readonly string[]): ChildProcess {
  const settings = { DATA_FOLDER: folder, DATABASE_URL: '', PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' };
  return spawn(process.execPath, ['server/launch.mjs', ...words], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const ready = /serves at (\S+)/.exec(said);
      if (ready) resolve(ready[1]!.replace(/\/$/, ''));
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.once('exit', () => reject(new Error(`the server ended:\n${said}`)));
  });
}

async function overNetwork(
  url: string,
  office: Office,
  file: string,
  server: ChildProcess,
): Promise<Omit<Measured, keyof Waits>> {
  forgetPeak(server.pid!);
  const began = performance.now();
  const query = new URLSearchParams({ team: office.teamId, taskType: office.taskTypeId, fileName: 'ledger' });
  const answer = await fetch(`${url}/api/imports?${query}`, {
    method: 'POST',
    body: readFileSync(file),
    headers: {
      authorization: `Bearer ${office.token}`,
      accept: 'application/x-ndjson',
      'content-type': 'application/octet-stream',
    },
  });
  let checked = 0;
  let rest = '';
  for await (const chunk of answer.body!) {
    const lines = (rest + Buffer.from(chunk).toString()).split('\n');
    rest = lines.pop()!;
    for (const line of lines.filter(Boolean)) {
      const told = JSON.parse(line);
      if (told.problem) throw new Error(line);
      if (told.step?.total !== undefined && checked === 0) checked = (performance.now() - began) / 1_000;
    }
  }
  return { checked, stored: (performance.now() - began) / 1_000, megabytes: peakOf(server.pid!) };
}

async function byCommand(folder: string, office: Office, file: string): Promise<Omit<Measured, keyof Waits>> {
  const time = async (words: readonly string[]) => {
    const began = performance.now();
    const child = program(folder, ['import', file, '--team', 'Team', '--task-type', office.taskTypeId, ...words]);
    let said = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk));
    let megabytes = 0;
    const look = setInterval(() => {
      megabytes = Math.max(megabytes, peakOf(child.pid!));
    }, 50);
    const [code] = await once(child, 'exit');
    clearInterval(look);
    if (code !== 0) throw new Error(said);
    return { seconds: (performance.now() - began) / 1_000, megabytes };
  };
  const dry = await time(['--dry-run']);
  const { seconds, megabytes } = await time([]);
  return { checked: dry.seconds, stored: seconds, megabytes };
}

/** Of a process, in MB; 0 where the system doesn't tell. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then it is the peak since the start.
  }
}

function row(...words: string[]): void {
  console.log(
    words
      .map((word, at) => word.padEnd(at === 0 ? 28 : 18))
      .join('')
      .trimEnd(),
  );
}
