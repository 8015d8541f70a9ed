import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As npm starts it; resolves with what it said once it serves, or once it has ended. */
async function launch(dataFolder: string, ...words: string[]) {
  const child = spawn(process.execPath, ['server/launch.mjs', 'serve', ...words], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const ended = once(child, 'close').then(([code]) => code as number);
  const serving = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (/Set up the first administrator/.test(said)) resolve();
      });
  });
  await Promise.race([serving, ended]);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { said, ended, stop };
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shixiao-launch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('started as it is installed, it serves a catalogue that is found by readings, and stops in order', async () => {
  const { said, stop } = await launch(scratch());
  const address = /serves at (\S+)/.exec(said)![1]!;
  // In few files the readings come from a thread, which no other test starts.
  const answer = await fetch(`${address}/api/catalogue`);
  const { taskTypes } = (await answer.json()) as { taskTypes: { names: Record<string, string>; search: string[] }[] };
  expect(taskTypes.find(({ names }) => names['zh-Hans'] === '简报信息')?.search).toContain('jian bao xin/shen xi');
  expect(await stop()).toBe(0);
});

test('a key without a database begins a new office only with --new', async () => {
  const folder = scratch();
  writeFileSync(join(folder, 'secret.key'), Buffer.alloc(32, 7), { mode: 0o600 });
  const refused = await launch(folder);
  expect(await refused.ended).toBe(1);
  expect(refused.said).toMatch(/--new/);
  const begun = await launch(folder, '--new');
  expect(begun.said).toMatch(/serves at/);
  expect(await begun.stop()).toBe(0);
  expect(readFileSync(join(folder, 'secret.key'))).toEqual(Buffer.alloc(32, 7));
});
