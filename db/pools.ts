import { and, eq, isNotNull, max, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { atoms, poolAtoms, pools } from './schema/atoms.ts';
import { teams } from './schema/teams.ts';
import type { Query } from './writer.ts';

export type PoolRow = typeof pools.$inferSelect;

/** Ids follow the order of publication. */
export async function lastPoolId(db: Database): Promise<number> {
  const [row] = await db.select({ last: max(pools.id) }).from(pools);
  return row?.last ?? 0;
}

export async function hasPools(db: Database, teamId: string): Promise<boolean> {
  return (await db.select({ id: pools.id }).from(pools).where(eq(pools.teamId, teamId)).limit(1)).length > 0;
}

const unpooled = (db: Database, table: typeof atoms | typeof pools) =>
  db
    .select({
      id: table.id,
      teamId: table.teamId,
      sort: table.sort,
      taskTypeId: table.taskTypeId,
      arm: table.arm,
      burden: table.burden,
      pieces: table.pieces,
    })
    .from(table)
    .innerJoin(teams, eq(teams.id, table.teamId))
    .where(and(eq(table.pooled, false), isNotNull(teams.parentId)))
    .orderBy(table.id);

/** Atoms and pools that no level above has counted yet, of teams that stand below another. */
export const listUnpooledAtoms = (db: Database) => unpooled(db, atoms);
export const listUnpooledPools = (db: Database) => unpooled(db, pools);

/** A pool with what it holds: each of its atoms and pools is counted one level up once. */
export function insertPool(
  db: Database,
  pool: Omit<PoolRow, 'pooled'>,
  holds: { atoms: readonly number[]; pools: readonly number[] },
): Query[] {
  const [ofAtoms, ofPools] = [JSON.stringify(holds.atoms), JSON.stringify(holds.pools)];
  const mark = (table: typeof atoms | typeof pools, ids: string) =>
    db.update(table).set({ pooled: true }).where(sql`${table.id} in (select value from json_each(${ids}))`);
  return [
    db.insert(pools).values({ ...pool, pooled: false }),
    db.insert(poolAtoms).select(
      sql`select ${pool.id}, value from json_each(${ofAtoms})
        union all select ${pool.id}, atom_id from ${poolAtoms} where pool_id in (select value from json_each(${ofPools}))`,
    ),
    ...(holds.atoms.length > 0 ? [mark(atoms, ofAtoms)] : []),
    ...(holds.pools.length > 0 ? [mark(pools, ofPools)] : []),
  ];
}

/** What a run that was cut off had pooled already. */
export const listPoolsOfRun = (db: Database, run: number) =>
  db.select({ teamId: pools.teamId, key: pools.key }).from(pools).where(eq(pools.run, run));
