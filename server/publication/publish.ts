import { setImmediate as nextTurn } from 'node:timers/promises';
import { arriveAnew } from '../../db/arrivals.ts';
import { endLease, findLease, takeLease } from '../../db/leases.ts';
import { readOffice, updateOffice } from '../../db/office.ts';
import { emptyWriteLog, finishRun, insertRun, listRuns, type Run } from '../../db/runs.ts';
import { beginAfterToolChanges, beginYear } from '../../db/series.ts';
import { closeReceived, dropSeatless, listTeamsToClose } from '../../db/waiting.ts';
import type { Writer } from '../../db/writer.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import type { Context } from '../context.ts';
import { daysBefore } from '../domain/run-days.ts';
import { Refusal } from '../refusal.ts';
import { bookAtoms } from './book-atoms.ts';
import { bookPools } from './book-pools.ts';
import { closePeriods } from './close-period.ts';
import { readRows } from './read-rows.ts';
import { readTrials } from './read-trials.ts';
import { releaseReasons } from './release-reasons.ts';
import { dueRun } from './run-days.ts';

/*
 * THEOREM 4. Between two runs every answer to others is byte-identical under any acts of contributors.
 *
 * Nothing that others read looks at entries, burdens, later rework or what staff say before a run has taken it in; what a run stores
 * names its number, and readers see only runs that are whole (runs.finished, which changes once, at the end). A run closes what is a
 * week old, so that no owner's change after it can reach what it published, and publishes when the calendar says so, never because of
 * what came.
 */

export interface Published {
  /** The run that was made now; null where none was due, or another process makes it. */
  day: string | null;
}

interface Options {
  /** With all that has arrived, also where none is due. */
  now: boolean;
  /** Large rows are fitted in a thread of their own: where others are served meanwhile. */
  aside: boolean;
}

/** The run that others of this process wait for. */
const running = new WeakMap<Writer, Promise<unknown>>();

const leaseMinutes = 15;
const seatlessDays = 366;

/** Makes the run that is due, if one is. Safe to call at any time, also after one was cut off. */
export function publish(context: Context, options: Partial<Options> = {}): Promise<Published> {
  const before = running.get(context.writer) ?? Promise.resolve();
  const run = before.catch(() => undefined).then(() => publishAlone(context, { now: false, aside: true, ...options }));
  running.set(context.writer, run);
  return run;
}

/** At once, so that whoever tries a made-up office sees their own notes arrive. @throws Refusal forbidden elsewhere. */
export async function publishNow(context: Context, actor: Actor): Promise<Published> {
  requirePermission(actor, 'publish');
  if (!(await readOffice(context.db)).synthetic) throw new Refusal('forbidden');
  return publish(context, { now: true });
}

/** One process of several publishes: others leave it to whoever has the lease. */
async function publishAlone(context: Context, { now, aside }: Options): Promise<Published> {
  const { db, writer, clock } = context;
  if ((await dueRun(context, now)) === null) return { day: null };
  const holder = newId(context);
  const until = () => new Date(clock().getTime() + leaseMinutes * 60_000).toISOString();
  const take = async () => {
    const lease = { name: 'publication', holder, until: until() };
    await writer.commit(takeLease(db, lease, clock().toISOString()));
    return (await findLease(db, lease.name))?.holder === holder;
  };
  if (!(await take())) return { day: null };
  try {
    // Looked at again under the lease: another process may have made it meanwhile.
    const run = await dueRun(context, now);
    if (run === null) return { day: null };
    await make(context, run, aside, take);
    return { day: run.day };
  } finally {
    await writer.commit(endLease(db, 'publication', holder));
  }
}

async function make(context: Context, run: Run, aside: boolean, keepLease: () => Promise<boolean>): Promise<void> {
  const { db, writer } = context;
  await writer.commit(insertRun(db, run));
  const runs = await listRuns(db);
  for (const teamId of await listTeamsToClose(db, run.cutOff)) {
    await writer.commit(...closeReceived(db, teamId, { run: run.number, cutOff: run.cutOff }));
    await nextTurn();
  }
  await writer.commit(...seriesBegunBy(context, runs));
  for (const step of [
    () => bookAtoms(context, runs),
    () => bookPools(context, run.number),
    () => readRows(context, run, { aside }),
    () => readTrials(context, run),
    () => releaseReasons(context, run),
    () => closePeriods(context, runs),
  ]) {
    await step();
    if (!(await keepLease())) throw new Error('another process has taken the publication over');
  }
  await writer.exclusive(async ({ db, commit }) =>
    commit([
      ...(await arriveAnew(db, () => newId(context))),
      ...dropSeatless(db, daysBefore(run.day, seatlessDays)),
      finishRun(db, run.number),
      updateOffice(db, { publishedAt: context.clock().toISOString() }),
    ]),
  );
  // A server keeps its log by itself.
  await writer.exclusive(({ db }) => emptyWriteLog(db)).catch(() => undefined);
}

function seriesBegunBy({ db }: Context, runs: readonly Run[]) {
  const [before, run] = [runs.at(-2), runs.at(-1)!];
  const isNewYear = before !== undefined && before.day.slice(0, 4) !== run.day.slice(0, 4);
  return [...(isNewYear ? [beginYear(db, run.number)] : []), ...beginAfterToolChanges(db, run.number, run.day)];
}
