import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readOffice } from '../db/office.ts';
import type { Context } from './context.ts';
import { childSettings } from './env.ts';
import type { Log } from './log.ts';

/** The same from the sources and from the bundle, which lies one folder below the root too. */
const launcher = fileURLToPath(new URL('../server/launch.mjs', import.meta.url));

const day = 86_400_000;

/** Once a day, where the office has switched it on: in a process of its own, as copying a large file takes this one's time. */
export async function backUpWhenDue(
  context: Context,
  dataFolder: string,
  databaseUrl: string,
  log: Log,
): Promise<void> {
  const { backupDaily, backedUpAt } = await readOffice(context.db);
  const last = backedUpAt === null ? 0 : Date.parse(backedUpAt);
  if (!backupDaily || context.clock().getTime() - last < day) return;
  const child = spawn(process.execPath, [launcher, 'backup', '--scheduled', '--json'], {
    stdio: 'ignore',
    env: childSettings({ DATA_FOLDER: dataFolder, DATABASE_URL: databaseUrl }),
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  log(
    code === 0
      ? { level: 'info', event: 'backed_up' }
      : { level: 'error', event: 'backup_failed', hint: 'shixiao backup' },
  );
}
