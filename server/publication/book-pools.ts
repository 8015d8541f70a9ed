import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../../db/client.ts';
import { readOffice } from '../../db/office.ts';
import {
  insertPoolAtoms,
  insertPoolParts,
  insertPools,
  lastPoolId,
  listWaitingAtoms,
  listWaitingPools,
  type PoolRow,
  weighAtoms,
  weighPools,
} from '../../db/pools.ts';
import { expectFloor } from '../../db/settlement.ts';
import { listTeams } from '../../db/teams.ts';
import { type Context, today } from '../context.ts';
import { type PoolInput, type PoolKey, type PoolPlan, planPools, type Unit } from './pool.ts';

/** Pools are committed whole, many at a time. */
const poolsPerCommit = 500;

/** Counts for the levels above what their teams have published; of what is there already after an upgrade, all at once. */
export async function bookPools(context: Context): Promise<void> {
  const { db, writer } = context;
  const { floor } = await readOffice(db);
  const input: PoolInput = {
    teams: await listTeams(db),
    waiting: await waitingUnits(db, floor),
    lastPoolId: await lastPoolId(db),
  };
  // Without weights first: what finds no three teams so, and most of what waits does not, needs none.
  const inReach = planPools(input).flatMap(({ units }) => units.filter((unit) => isStored(unit, input)));
  if (inReach.length === 0) return;
  const pools = planPools({ ...input, waiting: await weighed(db, inReach) });
  for (let at = 0; at < pools.length; at += poolsPerCommit) {
    const some = pools.slice(at, at + poolsPerCommit);
    await writer.commit(expectFloor(db, floor), ...inserted(db, some, today(context)));
    await nextTurn();
  }
}

async function waitingUnits(db: Database, floor: number): Promise<Unit[]> {
  const atoms = (await listWaitingAtoms(db, floor)).map(({ id, teamId, trialId, ...of }): Unit => {
    return { kind: 'atom', id, teamId, key: keyOf({ ...of, trial: trialId !== null }), minutes: 0 };
  });
  const pools = (await listWaitingPools(db, floor)).map(({ id, teamId, ...of }): Unit => {
    return { kind: 'pool', id, teamId, key: keyOf(of), minutes: 0 };
  });
  return [...atoms, ...pools];
}

function keyOf({ taskTypeId, arm, trial, burden }: Pick<PoolRow, 'taskTypeId' | 'arm' | 'trial' | 'burden'>): PoolKey {
  return burden === null ? { kind: 'work', taskTypeId: taskTypeId!, arm: arm!, trial } : { kind: 'burden', burden };
}

const isStored = ({ kind, id }: Unit, { lastPoolId: last }: PoolInput) => kind === 'atom' || id <= last;

async function weighed(db: Database, units: readonly Unit[]): Promise<Unit[]> {
  const idsOf = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind).map(({ id }) => id);
  const weights = {
    atom: new Map((await weighAtoms(db, idsOf('atom'))).map(({ id, minutes }) => [id, minutes])),
    pool: new Map((await weighPools(db, idsOf('pool'))).map(({ id, minutes }) => [id, minutes])),
  };
  return units.map((unit) => ({ ...unit, minutes: weights[unit.kind].get(unit.id) ?? 0 }));
}

function inserted(db: Database, plans: readonly PoolPlan[], publishedOn: string) {
  const rows = plans.map(({ id, teamId, key }): PoolRow => {
    const of = key.kind === 'work' ? { ...key, burden: null } : { taskTypeId: null, arm: null, trial: false, ...key };
    const { taskTypeId, arm, trial, burden } = of;
    return { id, teamId, taskTypeId, arm, trial, burden, publishedOn };
  });
  const idsIn = (kind: Unit['kind']) =>
    plans.flatMap(({ id: poolId, units }) =>
      units.filter((unit) => unit.kind === kind).map(({ id }) => ({ id, poolId })),
    );
  return [
    insertPools(db, rows),
    insertPoolAtoms(
      db,
      idsIn('atom').map(({ id: atomId, poolId }) => ({ atomId, poolId })),
    ),
    insertPoolParts(
      db,
      idsIn('pool').map(({ id: partId, poolId }) => ({ partId, poolId })),
    ),
  ];
}
