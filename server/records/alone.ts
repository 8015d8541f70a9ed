import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { StorageBusy } from '../../db/failures.ts';
import { endLease, takeLease } from '../../db/leases.ts';
import type { Context } from '../context.ts';
import { stableId } from '../stable-id.ts';

const name = 'records';
/** A process that dies keeps others from the records for so long at most. */
const leaseMilliseconds = 20_000;

/** Says that the work goes on, and lets others have their turn. @throws StorageBusy where somebody else has begun meanwhile: this process stood still too long. */
export type GoOn = () => Promise<void>;

/** One at a time brings records or takes some out, of all processes of the office: what it compares with stands still meanwhile. */
export async function alone<T>(
  context: Context,
  work: (goOn: GoOn) => Promise<T>,
  { patienceMilliseconds = 60_000 }: { patienceMilliseconds?: number } = {},
): Promise<T> {
  const holder = stableId(Buffer.from(context.randomBytes(16)).toString('hex'));
  const until = performance.now() + patienceMilliseconds;
  while (!(await take(context, holder))) {
    if (performance.now() > until) throw new StorageBusy('records are being stored by another process');
    await sleep(Math.min(250, patienceMilliseconds));
  }
  let taken = performance.now();
  try {
    return await work(async () => {
      await nextTurn();
      if (performance.now() - taken < leaseMilliseconds / 4) return;
      taken = performance.now();
      if (!(await take(context, holder))) throw new StorageBusy('records were taken over by another process');
    });
  } finally {
    await context.writer.commit(endLease(context.db, name, holder)).catch(() => {});
  }
}

async function take({ db, writer, clock }: Context, holder: string): Promise<boolean> {
  const now = clock();
  const until = new Date(now.getTime() + leaseMilliseconds).toISOString();
  const [taken] = await writer.commit(takeLease(db, { name, holder, until }, now.toISOString()));
  return taken!.rowsAffected > 0;
}
