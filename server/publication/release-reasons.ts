import { listNamed, listPublished } from '../../db/atoms.ts';
import { hasPools } from '../../db/pools.ts';
import { insertReason } from '../../db/released.ts';
import type { Run } from '../../db/runs.ts';
import { forgetNamed, listReasonsNamedBy, nameReasons } from '../../db/sums.ts';
import { reworkReasons } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';

const leastSeats = 5;

/** A reason stands on a kind's checklist once five seats have named it; who they are is forgotten then. */
export async function releaseReasons({ db, writer }: Context, { number: run }: Run): Promise<void> {
  for (const [teamId, taskTypeIds] of await listPublished(db, { fromRun: run, toRun: run })) {
    if (await hasPools(db, teamId))
      for (const taskTypeId of taskTypeIds) {
        const named = await listNamed(db, { teamId, taskTypeId, fromRun: run, toRun: run });
        const rows = named.flatMap(({ seat, reasons }) =>
          reworkReasons.filter((_, at) => reasons & (2 ** at)).map((reason) => ({ teamId, taskTypeId, reason, seat })),
        );
        await writer.commit(...nameReasons(db, rows));
      }
    const found = await listReasonsNamedBy(db, teamId, leastSeats);
    if (found.length === 0) continue;
    await writer.commit(
      ...found.flatMap(({ taskTypeId, reason }) => [
        insertReason(db, { teamId, run, taskTypeId, reason }),
        forgetNamed(db, teamId, taskTypeId, reason),
      ]),
    );
  }
}
