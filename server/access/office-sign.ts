import { readOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';

/** What everybody may read of the office: its name, and whether it is a made-up one. */
export async function readOfficeSign({ db }: Context): Promise<{ name: string; synthetic: boolean }> {
  const { name, synthetic } = await readOffice(db);
  return { name, synthetic };
}

/** When publishing last ran and when the last backup was made: the machine's hours, nobody's. */
export async function readOfficeTimes({
  db,
}: Context): Promise<{ publishedAt: string | null; backedUpAt: string | null }> {
  const { publishedAt, backedUpAt } = await readOffice(db);
  return { publishedAt, backedUpAt };
}
