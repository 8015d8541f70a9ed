import { readOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';

/** What everybody may read of the office: its name, and whether it is a made-up one. */
export async function readOfficeSign({ db }: Context): Promise<{ name: string; synthetic: boolean }> {
  const { name, synthetic } = await readOffice(db);
  return { name, synthetic };
}
