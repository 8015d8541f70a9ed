import { and, asc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { entryColumns } from './entries.ts';
import { atomItems } from './schema/atoms.ts';
import { burdens, entries } from './schema/entries.ts';
import { trials } from './schema/trials.ts';

/* What no atom holds yet: read by key and in pages of rows, in the order that the indexes of pending rows have. */

const rowsPerPage = 4_000;

/** A trial is read once, at its end: until then its entries wait. */
const ofNoOpenTrial = (today: string) =>
  sql`(${entries.trialId} is null or exists (select 1 from ${trials} where ${trials.id} = ${entries.trialId} and ${trials.closesOn} < ${today}))`;

/** Was in an atom before, under another key. Only a changed row can have been. */
const returning = (table: typeof entries | typeof burdens) =>
  sql`(${table.revision} > 1 and exists (select 1 from ${atomItems} where ${atomItems.itemId} = ${table.id}))`.mapWith(
    Boolean,
  );

const rowOf = (table: typeof entries | typeof burdens) => sql<number>`${table}.rowid`.mapWith(Number);

export async function readPendingEntries(db: Database, today: string) {
  const keys = await db
    .selectDistinct({ teamId: entries.teamId, taskTypeId: entries.taskTypeId, arm: entries.arm })
    .from(entries)
    .where(isNull(entries.atomId));
  const found = [];
  for (const { teamId, taskTypeId, arm } of keys) {
    const ofKey = and(eq(entries.teamId, teamId), eq(entries.taskTypeId, taskTypeId), eq(entries.arm, arm));
    for await (const rows of pages((after) => pageOfEntries(db, and(ofKey, ofNoOpenTrial(today)), after)))
      found.push(...rows);
  }
  return found;
}

export async function readPendingBurdens(db: Database) {
  const keys = await db
    .selectDistinct({ teamId: burdens.teamId, kind: burdens.kind })
    .from(burdens)
    .where(isNull(burdens.atomId));
  const found = [];
  for (const { teamId, kind } of keys) {
    const ofKey = and(eq(burdens.teamId, teamId), eq(burdens.kind, kind));
    for await (const rows of pages((after) => pageOfBurdens(db, ofKey, after))) found.push(...rows);
  }
  return found;
}

function pageOfEntries(db: Database, ofKey: SQL | undefined, after: number) {
  const row = rowOf(entries);
  return db
    .select({ row, returning: returning(entries), entry: entryColumns })
    .from(entries)
    .where(and(isNull(entries.atomId), ofKey, gt(row, after)))
    .orderBy(asc(row))
    .limit(rowsPerPage);
}

function pageOfBurdens(db: Database, ofKey: SQL | undefined, after: number) {
  const row = rowOf(burdens);
  return db
    .select({ row, returning: returning(burdens), burden: burdens })
    .from(burdens)
    .where(and(isNull(burdens.atomId), ofKey, gt(row, after)))
    .orderBy(asc(row))
    .limit(rowsPerPage);
}

async function* pages<Row extends { row: number }>(read: (after: number) => Promise<Row[]>): AsyncGenerator<Row[]> {
  for (let after = 0; ; ) {
    const rows = await read(after);
    if (rows.length > 0) yield rows;
    if (rows.length < rowsPerPage) return;
    after = rows.at(-1)!.row;
    // The driver answers within the turn that asks: others get theirs between pages.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
