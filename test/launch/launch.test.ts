import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('started as it is installed, it serves a catalogue that is found by readings, and stops in order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-launch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const child = spawn(process.execPath, ['server/launch.mjs', 'serve'], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: folder, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  while (!/serves at \S+\n/.test(said)) said += String((await once(child.stdout, 'data'))[0]);
  const address = /serves at (\S+)/.exec(said)![1]!;
  // In few files the readings come from a thread, which no other test starts.
  const answer = await fetch(`${address}/api/catalogue`);
  const { taskTypes } = (await answer.json()) as { taskTypes: { names: Record<string, string>; search: string[] }[] };
  expect(taskTypes.find(({ names }) => names['zh-Hans'] === '简报信息')?.search).toContain('jian bao xin/shen xi');
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});
