import { join } from 'node:path';
import { populate } from '../../../server/demo/populate.ts';
import { openOffice } from '../../../server/open.ts';

/**
 * The made-up office and its year in a data folder, for a server to be started on. Published twice only, which is sooner done: before
 * the first made-up decision, and at the end.
 */
export async function fillMadeUpOffice(folder: string): Promise<void> {
  const office = await openOffice({ dataFolder: folder, databaseUrl: `file:${join(folder, 'shixiao.db')}` });
  try {
    await populate(office, { seed: 20_260_301, weeks: 52, publishesAfter: (week) => week === 34 || week === 51 });
  } finally {
    await office.close();
  }
}
