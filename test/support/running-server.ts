import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The real program as a process of its own, on a port that the system chose. */
export interface RunningServer {
  address: string;
  /** The one-time link's token, where no administrator exists yet. */
  setUpToken: string | undefined;
  /** SIGKILL: no last word, no flush. */
  kill(): Promise<void>;
}

export async function startServer(dataFolder: string, settings: Record<string, string> = {}): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder, PORT: '0', HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const gone = once(child, 'exit');
  const said = collect(child);
  const address = await said.until(/(http:\/\/127\.0\.0\.1:\d+)/);
  await answering(address);
  return {
    address,
    setUpToken: said.find(/\/setup\/([\w-]+)/),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function collect(child: ChildProcess) {
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout!, child.stderr!])
    createInterface({ input: stream }).on('line', (line) => {
      text += `${line}\n`;
      for (const look of waiting) look();
    });
  const find = (pattern: RegExp) => pattern.exec(text)?.[1];
  return {
    find,
    until: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const found = find(pattern);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        child.once('close', () => reject(new Error(`the server ended before it was ready:\n${text}`)));
      }),
  };
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const response = await fetch(`${address}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    if (attempt === 100) throw new Error('the server is not ready after 10 s');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
