import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { type burdens, deletions, type entries } from './schema/entries.ts';

type OwnTable = typeof entries | typeof burdens;

/**
 * Two statements for one batch: remembers the ids, then deletes the rows: what waits is gone, what is published stays in its sums.
 * Only the owner's rows are found.
 */
export function deleteOwn(
  db: Database,
  table: OwnTable,
  { contributorId, id }: { contributorId: string; id?: string },
) {
  const chosen = and(eq(table.contributorId, contributorId), id === undefined ? undefined : eq(table.id, id)) as SQL;
  return [
    // A burden under the id of a deleted note would else stop whoever deletes all.
    db.insert(deletions).select(sql`select id, contributor_id from ${table} where ${chosen}`).onConflictDoNothing(),
    db.delete(table).where(chosen),
  ];
}

/** Who has left sends nothing again. */
export const forgetDeletions = (db: Database, contributorId: string) =>
  db.delete(deletions).where(eq(deletions.contributorId, contributorId));
