import { countFigures } from '../../db/atoms.ts';
import { readOffice } from '../../db/office.ts';
import { floors } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';

export interface Settings {
  name: string;
  floor: number;
  /** How many kinds of work, summed over the teams, have something to show under each floor that may be set: no board shows in it. */
  floors: { floor: number; figures: number }[];
}

export async function readSettings({ db }: Context): Promise<Settings> {
  const { name, floor } = await readOffice(db);
  const possible = [];
  for (const one of floors) possible.push({ floor: one, figures: await countFigures(db, one) });
  return { name, floor, floors: possible };
}
