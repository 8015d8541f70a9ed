import { readNextRun } from '../../server/publication/next-run.ts';
import { publish } from '../../server/publication/publish.ts';
import type { TestContext } from './context.ts';

/** Moves the clock to the next planned run, a little after its hour there, and makes it. Returns its day. */
export async function publishDue(context: TestContext): Promise<string> {
  const day = await readNextRun(context);
  // Three o’clock is past everywhere on the second day; noon keeps the machine’s own zone out of it.
  context.setNow(`${day}T12:00:00Z`);
  const { day: made } = await publish(context);
  if (made !== day) throw new Error(`the run of ${day} was due, and ${made} was made`);
  return day;
}

/** One planned run after the other, until this day (YYYY-MM-DD) has come. Returns their days. */
export async function runsUntil(context: TestContext, day: string): Promise<string[]> {
  const made: string[] = [];
  while ((await readNextRun(context)) <= day) made.push(await publishDue(context));
  if (context.clock() < new Date(`${day}T09:00:00`)) context.setNow(`${day}T09:00:00`);
  return made;
}
