import { and, eq, gte, isNotNull, isNull, max, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { atoms, poolAtoms, poolParts, pools } from './schema/atoms.ts';
import { teams } from './schema/teams.ts';

export type PoolRow = typeof pools.$inferSelect;

export const insertPools = (db: Database, rows: readonly PoolRow[]) => db.insert(pools).values([...rows]);

/** A unit that another pool holds already breaks its primary key, and with it the whole commit. */
export const insertPoolAtoms = (db: Database, rows: readonly (typeof poolAtoms.$inferSelect)[]) =>
  db.insert(poolAtoms).select(sql`select value->>0, value->>1 from json_each(${pairs(rows, 'atomId')})`);

export const insertPoolParts = (db: Database, rows: readonly (typeof poolParts.$inferSelect)[]) =>
  db.insert(poolParts).select(sql`select value->>0, value->>1 from json_each(${pairs(rows, 'partId')})`);

const pairs = <Id extends string>(rows: readonly ({ poolId: number } & Record<Id, number>)[], id: Id) =>
  JSON.stringify(rows.map((row) => [row[id], row.poolId]));

/** Ids follow the order of publication. */
export async function lastPoolId(db: Database): Promise<number> {
  const [row] = await db.select({ last: max(pools.id) }).from(pools);
  return row?.last ?? 0;
}

/** A pool and all pools that it is made of, however far below, for those that `where` chooses. */
const below = (where: SQL) =>
  sql`below(pool_id, part_id) as (select id, id from ${pools} where ${where} union all select below.pool_id, ${poolParts.partId} from below join ${poolParts} on ${poolParts.poolId} = below.part_id)`;

/** Those that count under this floor: a pool does where all its atoms do. */
const whole = (floor: number) =>
  sql`whole(pool_id) as (select below.pool_id from below join ${poolAtoms} on ${poolAtoms.poolId} = below.part_id join ${atoms} on ${atoms.id} = ${poolAtoms.atomId} group by below.pool_id having min(${atoms.people}) >= ${floor})`;

/** The atoms that a team's figures are made of, its own and those of its whole pools, each with the day from which it counts there. */
export const heldBy = (teamId: string, floor: number): SQL =>
  sql`(with recursive ${below(sql`team_id = ${teamId}`)}, ${whole(floor)}
    select id as atom_id, published_on as counted_on from ${atoms} where team_id = ${teamId} and people >= ${floor}
    union all
    select ${poolAtoms.atomId}, ${pools.publishedOn} from whole join ${pools} on ${pools.id} = whole.pool_id join below on below.pool_id = whole.pool_id join ${poolAtoms} on ${poolAtoms.poolId} = below.part_id) as held`;

/** Of every team, in the order of ids: enough to tell whether its boards are still true. */
export const listWholePools = (
  db: Database,
  floor: number,
): Promise<{ id: number; teamId: string; publishedOn: string }[]> =>
  db.all(
    sql`with recursive ${below(sql`true`)}, ${whole(floor)} select id, team_id as teamId, published_on as publishedOn from whole join ${pools} on id = pool_id order by id`,
  );

export async function hasPools(db: Database, teamId: string): Promise<boolean> {
  return (await db.select({ id: pools.id }).from(pools).where(eq(pools.teamId, teamId)).limit(1)).length > 0;
}

/** Atoms that no level above has counted yet, of teams that stand below another. */
export const listWaitingAtoms = (db: Database, floor: number) =>
  db
    .select({
      id: atoms.id,
      teamId: atoms.teamId,
      taskTypeId: atoms.taskTypeId,
      arm: atoms.arm,
      trialId: atoms.trialId,
      burden: atoms.burden,
    })
    .from(atoms)
    .innerJoin(teams, eq(teams.id, atoms.teamId))
    .leftJoin(poolAtoms, eq(poolAtoms.atomId, atoms.id))
    .where(and(isNotNull(teams.parentId), isNull(poolAtoms.poolId), gte(atoms.people, floor)))
    .orderBy(atoms.id);

/** Pools likewise. */
export async function listWaitingPools(db: Database, floor: number): Promise<PoolRow[]> {
  const counting = new Set((await listWholePools(db, floor)).map(({ id }) => id));
  const rows = await db
    .select({ pool: pools })
    .from(pools)
    .innerJoin(teams, eq(teams.id, pools.teamId))
    .leftJoin(poolParts, eq(poolParts.partId, pools.id))
    .where(and(isNotNull(teams.parentId), isNull(poolParts.poolId)))
    .orderBy(pools.id);
  return rows.flatMap(({ pool }) => (counting.has(pool.id) ? [pool] : []));
}

/** Minutes of all people of each atom, corrections counted as they stand. */
export const weighAtoms = (db: Database, ids: readonly number[]): Promise<{ id: number; minutes: number }[]> =>
  db.all(
    sql`select atom_id as id, sum(abs(minutes_of)) as minutes from (select atom_id, coalesce(body ->> '$.minutes', 0) + coalesce(body ->> '$.reworkMinutes', 0) as minutes_of from moments where atom_id in (select value from json_each(${JSON.stringify(ids)}))) group by atom_id`,
  );

export const weighPools = (db: Database, ids: readonly number[]): Promise<{ id: number; minutes: number }[]> =>
  db.all(
    sql`with recursive ${below(sql`id in (select value from json_each(${JSON.stringify(ids)}))`)}
      select below.pool_id as id, sum(abs(coalesce(body ->> '$.minutes', 0) + coalesce(body ->> '$.reworkMinutes', 0))) as minutes from below join ${poolAtoms} on ${poolAtoms.poolId} = below.part_id join moments on moments.atom_id = ${poolAtoms.atomId} group by below.pool_id`,
  );
