import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const script = (body: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { createClient } from '@libsql/client';
   const client = createClient({ url: process.argv[1], concurrency: 1, timeout: 5000 });
   ${body}`,
];

export interface HeldLock {
  release(): Promise<void>;
}

/** Another process opens a write transaction on the file and keeps it. */
export async function holdWriteLock(url: string): Promise<HeldLock> {
  const holder = spawn(
    process.execPath,
    [
      ...script(`const transaction = await client.transaction('write');
        console.log('held');
        process.stdin.once('data', async () => { await transaction.commit(); client.close(); process.exit(); });`),
      url,
    ],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void holder.kill('SIGKILL'));
  await firstLine(holder);
  const gone = once(holder, 'exit');
  return {
    release: async () => {
      holder.stdin.write('let go\n');
      await gone;
    },
  };
}

/** What another process, which knows nothing of ours, finds in the file. */
export async function readElsewhere<Row>(url: string, sql: string): Promise<Row[]> {
  const body = `const { rows } = await client.execute(process.argv[2]); console.log(JSON.stringify(rows));`;
  const { stdout } = await run(process.execPath, [...script(body), url, sql], { cwd: root, maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) return line;
  throw new Error('the other process ended without a word');
}
