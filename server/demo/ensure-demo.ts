import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openOffice } from '../open.ts';
import { populate } from './populate.ts';

const plan = { seed: 20_260_301, weeks: 52 };

/** The data folder of the made-up office, filled the first time. One that was cut short leaves nothing half-made. */
export async function ensureDemo(folder: string, progress: (share: number) => void): Promise<string> {
  const finished = join(folder, 'office');
  if (existsSync(finished)) return finished;
  const building = join(folder, `building-${process.pid}`);
  rmSync(building, { recursive: true, force: true });
  const office = await openOffice({ dataFolder: building, databaseUrl: `file:${join(building, 'shixiao.db')}` });
  try {
    await populate(office, { ...plan, progress });
  } finally {
    await office.close();
  }
  try {
    renameSync(building, finished);
  } catch (error) {
    // Another start was faster.
    if (!existsSync(finished)) throw error;
    rmSync(building, { recursive: true, force: true });
  }
  return finished;
}
