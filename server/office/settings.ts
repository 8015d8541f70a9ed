import { countComparable } from '../../db/atoms.ts';
import { readOffice } from '../../db/office.ts';
import { floors } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';

export interface Settings {
  name: string;
  floor: number;
  timeZone: string;
  typedAddress: string | null;
  backupDaily: boolean;
  /** How many kinds of work, summed over the teams, can be compared under each floor that may be set: no board shows in it. */
  floors: { floor: number; comparable: number }[];
}

export async function readSettings({ db }: Context): Promise<Settings> {
  const { name, floor, timeZone, typedAddress, backupDaily } = await readOffice(db);
  const possible = [];
  for (const one of floors) possible.push({ floor: one, comparable: await countComparable(db, one) });
  return { name, floor, timeZone, typedAddress, backupDaily, floors: possible };
}
