import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, inArray, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { moments } from './schema/atoms.ts';

export type MomentsRow = typeof moments.$inferSelect;

export const insertMoments = (db: Database, rows: readonly MomentsRow[]) =>
  db
    .insert(moments)
    .select(
      sql`select value->>0, value->>1, value->2 from json_each(${JSON.stringify(
        rows.map(({ atomId, contributorId, body }) => [atomId, contributorId, body]),
      )})`,
    );

/** About a kilobyte each: a page stays far below the ten megabytes that a libSQL server answers at most. */
const rowsPerPage = 2_000;

/** Of these atoms, in the order of atoms and contributors. */
export async function readMoments(db: Database, atomIds: readonly number[]): Promise<MomentsRow[]> {
  const found: MomentsRow[] = [];
  for (let last: Pick<MomentsRow, 'atomId' | 'contributorId'> = { atomId: 0, contributorId: '' }; ; ) {
    const rows = await db
      .select()
      .from(moments)
      .where(
        and(
          inArray(moments.atomId, [...atomIds]),
          sql`(${moments.atomId}, ${moments.contributorId}) > (${last.atomId}, ${last.contributorId})`,
        ),
      )
      .orderBy(asc(moments.atomId), asc(moments.contributorId))
      .limit(rowsPerPage);
    found.push(...rows);
    await nextTurn();
    if (rows.length < rowsPerPage) return found;
    last = rows.at(-1)!;
  }
}
