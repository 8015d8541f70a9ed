import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openOffice } from '../../server/open.ts';
import { ensureSqld } from '../sqld.mjs';
import { databaseServer, freePort } from '../support/database-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const plain = { PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', PUBLIC_URL: '' };

/** The program as a service manager runs it; `said` is all that it said so far. */
function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, ...plain, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    ended,
    said: () => said,
    until: async (words: RegExp) => {
      while (!words.test(said)) {
        const over = await Promise.race([ended.then(() => true), once(child.stdout, 'data').then(() => false)]);
        if (over && !words.test(said)) throw new Error(`it ended before it said ${words}:\n${said}`);
      }
    },
    stopReading: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** What it says when it cannot start: a sentence, and where it broke is nobody's business. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const program = start(settings);
  expect(await program.ended, program.said()).toBe(1);
  expect(program.said()).not.toMatch(/\n +at |node:internal/);
  return program.said().trim();
}

test.each<[Record<string, string>, RegExp]>([
  [{ PORT: '65536' }, /^PORT must be a whole number/],
  [{ DATABASE_URL: 'mysql://office' }, /^DATABASE_URL must begin with/],
  [{ PUBLIC_URL: 'https://intranet/shixiao/' }, /^PUBLIC_URL must be an address .*without a path.*intranet\/shixiao/],
])('%j is told in words, and nothing is made', async (settings, words) => {
  const dataFolder = join(scratch(), 'data');
  expect(await refusal({ DATA_FOLDER: dataFolder, ...settings })).toMatch(words);
  expect(existsSync(dataFolder)).toBe(false);
});

test('a host that is none and a port that is taken are told in words, and leave the office as it was', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as { port: number };
  const dataFolder = scratch();
  const wrong: [Record<string, string>, RegExp][] = [
    [{ HOST: 'no such host' }, /^HOST no such host is not an address of this machine/],
    [{ HOST: '198.51.100.1' }, /^HOST 198\.51\.100\.1 is not an address of this machine/],
    [{ PORT: String(port) }, /^PORT \d+ is in use already/],
  ];
  for (const [settings, words] of wrong) expect(await refusal({ DATA_FOLDER: dataFolder, ...settings })).toMatch(words);
  // No lease is held, nor anything else: the next start, with what is right, serves.
  const program = start({ DATA_FOLDER: dataFolder });
  await program.until(/Set up the first administrator/);
  expect(await program.stop()).toBe(0);
});

test('a data folder that is a file, or lies below one, is told in words', async () => {
  const file = join(scratch(), 'file');
  writeFileSync(file, '');
  for (const dataFolder of [file, join(file, 'below')]) {
    const said = await refusal({ DATA_FOLDER: dataFolder });
    expect(said).toMatch(/^DATA_FOLDER \S+ is a file, or lies below one: set DATA_FOLDER to a folder/);
  }
});

test('a folder that others share or own keeps its permissions; one of ours is made private', async () => {
  const [own, shared, foreign] = [scratch(), scratch(), scratch()];
  chmodSync(own, 0o755);
  chmodSync(shared, 0o1777);
  chmodSync(foreign, 0o775);
  const isRoot = process.getuid?.() === 0;
  // Only root can give a folder away.
  if (isRoot) chownSync(foreign, 12_345, 12_345);
  const folders = [own, shared, ...(isRoot ? [foreign] : [])];
  for (const dataFolder of folders)
    await (await openOffice({ dataFolder, databaseUrl: `file:${join(dataFolder, 'shixiao.db')}` })).close();
  const modes = folders.map((folder) => (statSync(folder).mode & 0o7777).toString(8));
  expect(modes).toEqual(['700', '1777', ...(isRoot ? ['775'] : [])]);
});

test('whoever read its log may go away: it serves on', async () => {
  const program = start({ DATA_FOLDER: scratch() });
  await program.until(/Set up the first administrator/);
  const address = /serves at (\S+)/.exec(program.said())![1]!;
  program.stopReading();
  // Refused, and so noted in the log that nobody reads any more.
  for (let times = 0; times < 3; times++) {
    const body = JSON.stringify({ username: 'wu', password: 'guessed' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${address}/api/sessions`, { method: 'POST', headers, body })).status).toBe(401);
  }
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
});

test('listening everywhere, it prints addresses that other machines can type', async () => {
  const program = start({ DATA_FOLDER: scratch(), HOST: '0.0.0.0' });
  await program.until(/Set up the first administrator/);
  const others = Object.values(networkInterfaces())
    .flatMap((interfaces) => interfaces ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const port = /serves at \S+:(\d+)/.exec(program.said())![1]!;
  for (const { address } of others) expect(program.said()).toContain(`From other machines: http://${address}:${port}`);
  // What is printed to be opened can be opened: nobody's browser finds 0.0.0.0 everywhere.
  expect(program.said()).not.toContain('0.0.0.0');
  expect(await program.stop()).toBe(0);
});

const sqld = ensureSqld();
test.skipIf(sqld === null)(
  'a start before its database server says what it waits for, and goes on by itself',
  async () => {
    const folder = join(scratch(), 'db');
    mkdirSync(folder);
    const port = await freePort();
    const program = start({
      DATA_FOLDER: scratch(),
      DATABASE_URL: `http://127.0.0.1:${port}?authToken=secret`,
      DATABASE_DEADLINE: '5',
    });
    await program.until(/Waiting for the database server http:\/\/127\.0\.0\.1:\d+ \(database unreachable\)/);
    expect(program.said()).not.toContain('secret');
    await databaseServer(sqld!, folder, port);
    await program.until(/Set up the first/);
    expect(program.said().match(/Waiting/g)).toHaveLength(1);
    expect(await program.stop()).toBe(0);
  },
);
