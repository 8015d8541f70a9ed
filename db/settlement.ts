import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { type burdens, deletions, type entries } from './schema/entries.ts';
import { office } from './schema/office.ts';
import type { Query } from './writer.ts';

/*
 * What an atom does to the rows that it holds. Each change names what the plan had read; where the row is another by now, the
 * next statement, which counts, breaks a constraint and with it the whole batch: nothing of a stale plan is stored.
 */

export interface Settled {
  id: string;
  /** The revision that the plan had read. */
  revision: number;
  /** The atom that held it and the one that holds it now; null while pending. */
  from: number | null;
  to: number | null;
}

export function settle(db: Database, table: typeof entries | typeof burdens, rows: readonly Settled[]): Query[] {
  const json = JSON.stringify(rows.map(({ id, revision, from, to }) => [id, revision, from, to]));
  const change = db
    .update(table)
    .set({
      atomId: sql`told.value->>3`,
      publishedRevision: sql`iif(told.value->>3 is null, null, ${table.revision})`,
    })
    .from(sql`json_each(${json}) as told`)
    .where(
      sql`${table.id} = told.value->>0 and ${table.revision} = told.value->>1 and ${table.atomId} is told.value->>2`,
    );
  return [change, expectChanges(db, rows.length)];
}

/** A deletion whose retraction is published is only an id that stays used up. */
export function settleDeletions(db: Database, rows: readonly { id: string; from: number }[]): Query[] {
  const json = JSON.stringify(rows.map(({ id, from }) => [id, from]));
  const change = db
    .update(deletions)
    .set({ atomId: null })
    .from(sql`json_each(${json}) as told`)
    .where(sql`${deletions.id} = told.value->>0 and ${deletions.atomId} = told.value->>1`);
  return [change, expectChanges(db, rows.length)];
}

/** Floor 0 is refused by the office's CHECK. */
const expectChanges = (db: Database, count: number): Query =>
  db.update(office).set({ floor: sql`iif(changes() = ${count}, ${office.floor}, 0)` });

/** Breaks the batch where the floor is no longer what the plan was made for. */
export const expectFloor = (db: Database, floor: number): Query =>
  db.update(office).set({ floor: sql`iif(${office.floor} = ${floor}, ${office.floor}, 0)` });
