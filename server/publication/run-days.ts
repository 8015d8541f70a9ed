import { readOffice } from '../../db/office.ts';
import { insertRun, lastRun, type Run } from '../../db/runs.ts';
import type { Context } from '../context.ts';
import { daysBefore, latestRunDay, wallClock } from '../domain/run-days.ts';

/** An entry closes at the first run so many days after the server received it. */
const daysToChange = 7;

/** Where an office begins: the run before its first. Nothing is made up for that was never missed. */
export async function beginRuns(context: Pick<Context, 'db' | 'writer' | 'clock'>): Promise<void> {
  if ((await lastRun(context.db)) !== null) return;
  const { timeZone } = await readOffice(context.db);
  const day = latestRunDay(context.clock(), timeZone);
  await context.writer.commit(insertRun(context.db, { number: 0, day, cutOff: day, finished: true }));
}

/**
 * The run that is due: the one that was cut off, or the latest planned one where it has not been; of several that were missed only
 * that. `now`: at once, with all that has arrived (synthetic offices only). null: none is due.
 */
export async function dueRun({ db, clock }: Pick<Context, 'db' | 'clock'>, now: boolean): Promise<Run | null> {
  const last = await lastRun(db);
  if (last === null) return null;
  if (!last.finished) return last;
  const { timeZone } = await readOffice(db);
  const next = { number: last.number + 1, finished: false };
  const planned = latestRunDay(clock(), timeZone);
  if (planned > last.day && !now) return { ...next, day: planned, cutOff: daysBefore(planned, daysToChange) };
  if (!now) return null;
  const { day } = wallClock(clock(), timeZone);
  // Days compare as text.
  const isLater = day > last.day;
  return { ...next, day: isLater ? day : last.day, cutOff: day };
}
