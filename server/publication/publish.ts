import { setImmediate as nextTurn } from 'node:timers/promises';
import { lastAtomId } from '../../db/atoms.ts';
import { isConstraint } from '../../db/failures.ts';
import { updateOffice } from '../../db/office.ts';
import type { Query, Writer } from '../../db/writer.ts';
import { settleResting } from '../catalogue/resting.ts';
import type { Context } from '../context.ts';
import { readClosedTrials } from '../trials/read-closed-trials.ts';
import { bookPools } from './book-pools.ts';
import { gather } from './gather.ts';
import { bookAtom } from './ledger.ts';
import { materialise } from './materialise.ts';
import { type AtomPlan, type PlanInput, plan } from './plan.ts';

/** Atoms are committed whole, small ones several at a time: others get the writer, and the event loop, in between. */
const rowsPerCommit = 2_000;
const attempts = 5;

/** The run that others of this process wait for: of two at once, the slower would store its boards over newer ones. */
const running = new WeakMap<Writer, Promise<void>>();

/**
 * Publishes what can be, in its teams and then on the levels above them, and renews every board that this, the day or the floor has changed. Safe to run again at any time, also
 * after it was cut off: a board that does not fit its atoms is made again.
 */
export function publish(context: Context): Promise<void> {
  const before = running.get(context.writer) ?? Promise.resolve();
  const run = before.catch(() => undefined).then(() => publishNow(context));
  running.set(context.writer, run);
  return run;
}

async function publishNow(context: Context): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const input = await gather(context);
    try {
      await book(context, input, plan(input));
      await bookPools(context);
      break;
    } catch (error) {
      // Somebody changed an entry since it was read: what is not yet stored is planned anew.
      if (!isConstraint(error) || attempt === attempts) throw error;
    }
  }
  await readClosedTrials(context);
  await materialise(context);
  await settleResting(context);
  await context.writer.commit(updateOffice(context.db, { publishedAt: context.clock().toISOString() }));
}

async function book({ db, writer }: Context, { today, floor }: PlanInput, atoms: readonly AtomPlan[]): Promise<void> {
  let id = await lastAtomId(db);
  let batch: Query[] = [];
  let rows = 0;
  for (const [at, atom] of atoms.entries()) {
    id += 1;
    batch.push(...bookAtom(db, id, today, floor, atom));
    rows += atom.pending.length + atom.corrections.length;
    if (rows < rowsPerCommit && at < atoms.length - 1) continue;
    await writer.commit(...batch);
    batch = [];
    rows = 0;
    await nextTurn();
  }
}
