import { join } from 'node:path';
import { populate } from '../../../server/demo/populate.ts';
import { openOffice } from '../../../server/open.ts';

/** The made-up office and its year of monthly runs in a data folder, for a server to be started on. */
export async function fillMadeUpOffice(folder: string): Promise<void> {
  const office = await openOffice({ dataFolder: folder, databaseUrl: `file:${join(folder, 'shixiao.db')}` });
  try {
    await populate(office, { seed: 20_260_301, weeks: 52 });
  } finally {
    await office.close();
  }
}
