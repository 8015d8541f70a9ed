import { setImmediate as nextTurn } from 'node:timers/promises';
import { insertPool, lastPoolId, listPoolsOfRun, listUnpooledAtoms, listUnpooledPools } from '../../db/pools.ts';
import { listTeams } from '../../db/teams.ts';
import type { Query } from '../../db/writer.ts';
import type { Context } from '../context.ts';
import { type AtomKey, keyColumns } from './key.ts';
import { planPools, type Unit } from './pool.ts';

/** Pools are committed whole, some at a time. */
const poolsPerCommit = 50;

/** Counts for the levels above what their teams have published. */
export async function bookPools({ db, writer }: Context, run: number): Promise<void> {
  const plans = planPools({
    teams: await listTeams(db),
    waiting: [
      ...(await listUnpooledAtoms(db)).map((row) => unitOf('atom', row)),
      ...(await listUnpooledPools(db)).map((row) => unitOf('pool', row)),
    ],
    lastPoolId: await lastPoolId(db),
    made: new Set((await listPoolsOfRun(db, run)).map(({ teamId, key }) => `${teamId} ${key}`)),
  });
  let batch: Query[] = [];
  for (const [at, { id, teamId, key, pieces, units }] of plans.entries()) {
    const idsOf = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind).map((unit) => unit.id);
    const pool = { id, run, teamId, ...keyColumns(key), pieces };
    batch.push(...insertPool(db, pool, { atoms: idsOf('atom'), pools: idsOf('pool') }));
    if ((at + 1) % poolsPerCommit !== 0 && at < plans.length - 1) continue;
    await writer.commit(...batch);
    batch = [];
    await nextTurn();
  }
}

type UnpooledRow = Awaited<ReturnType<typeof listUnpooledAtoms>>[number];

function unitOf(kind: Unit['kind'], { id, teamId, pieces, ...row }: UnpooledRow): Unit {
  return { kind, id, teamId, pieces, key: keyOf(row) };
}

/** Whole, as the tables' checks say which columns a sort has. */
function keyOf({
  sort,
  taskTypeId,
  arm,
  burden,
}: Pick<UnpooledRow, 'sort' | 'taskTypeId' | 'arm' | 'burden'>): AtomKey {
  if (sort === 'burden') return { sort, burden };
  return sort === 'work' ? { sort, taskTypeId: taskTypeId!, arm: arm! } : { sort, arm: arm! };
}
