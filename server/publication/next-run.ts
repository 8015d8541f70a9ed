import { readOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';
import { nextRunDay } from '../domain/run-days.ts';

/** The day of the next planned run: said wherever figures stand or will stand. */
export async function readNextRun({ db, clock }: Pick<Context, 'db' | 'clock'>): Promise<string> {
  return nextRunDay(clock(), (await readOffice(db)).timeZone);
}
