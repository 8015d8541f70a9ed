import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const { alone }: { alone: <T>(folder: string, work: () => T) => Promise<T> } = await import(
  new URL('../../server/preparing-lock.mjs', import.meta.url).href
);

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'shixiao-lock-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Begins, takes its time, ends; each notes it in the same file. */
const worker = `
  import { appendFileSync } from 'node:fs';
  import { alone } from ${JSON.stringify(new URL('../../server/preparing-lock.mjs', import.meta.url).href)};
  const [folder, log] = process.argv.slice(1);
  await alone(folder, () => {
    appendFileSync(log, 'begin ');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    appendFileSync(log, 'end\\n');
  });`;

test('four that start at once work one after another, also after one that was killed', async () => {
  const path = folder();
  const log = join(path, 'log');
  const killed = spawn(process.execPath, ['-e', '']);
  await once(killed, 'exit');
  writeFileSync(join(path, 'preparing.lock'), String(killed.pid));
  appendFileSync(log, '');
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', worker, path, log], { stdio: 'inherit' });
      expect((await once(child, 'exit'))[0]).toBe(0);
    }),
  );
  expect(readFileSync(log, 'utf8')).toBe('begin end\n'.repeat(4));
  expect(existsSync(join(path, 'preparing.lock'))).toBe(false);
});

test('a lock of long ago is nobody’s, even where a process has its number', async () => {
  const path = folder();
  const lock = join(path, 'preparing.lock');
  writeFileSync(lock, String(process.ppid));
  utimesSync(lock, new Date(0), new Date(0));
  expect(await alone(path, () => 'done')).toBe('done');
});

test('work that fails gives the lock back', async () => {
  const path = folder();
  await expect(
    alone(path, () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(existsSync(join(path, 'preparing.lock'))).toBe(false);
});
