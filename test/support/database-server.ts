import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface DatabaseServer {
  url: string;
  /** Again on the same database, after it was killed. */
  start(): Promise<void>;
  /** Orderly, so that its folder is whole. */
  stop(): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

/** A real libSQL server on the database in a folder, or on an empty one that goes with the test. */
export async function databaseServer(
  program: string,
  folder = ownFolder(),
  chosenPort?: number,
): Promise<DatabaseServer> {
  const port = chosenPort ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async () => {
    const words = ['--db-path', folder, '--http-listen-addr', `127.0.0.1:${port}`, '--no-welcome'];
    child = spawn(program, words, { stdio: 'ignore' });
    for (let attempt = 0; attempt < 400; attempt++) {
      const answer = await fetch(`${url}/health`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('the database server did not start');
  };
  const end = async (...signals: NodeJS.Signals[]) => {
    const ended = child;
    if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
    const gone = new Promise((resolve) => ended.once('exit', resolve));
    for (const name of signals) ended.kill(name);
    await gone;
  };
  onTestFinished(() => end('SIGCONT', 'SIGKILL'));
  await start();
  return { url, start, stop: () => end('SIGTERM'), signal: (name) => void child!.kill(name) };
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-sqld-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'db');
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
