import { arriveAnew } from '../../db/arrivals.ts';
import { newId } from '../../server/access/tokens.ts';
import { readNextRun } from '../../server/publication/next-run.ts';
import { publish } from '../../server/publication/publish.ts';
import type { TestContext } from './context.ts';
import type { Browser } from './http.ts';

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

/** Somebody who looks only after a run: whatever staff have said until then has arrived, the clock stands. */
export function arriving(context: TestContext, browser: Browser): Browser {
  const arrive = () =>
    context.writer.exclusive(async ({ db, commit }) => commit(await arriveAnew(db, () => newId(context))));
  return {
    ...browser,
    ask: async (...asked) => {
      await arrive();
      return browser.ask(...asked);
    },
  };
}
