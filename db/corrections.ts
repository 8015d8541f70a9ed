import { and, asc, eq, sql } from 'drizzle-orm';
import { atomColumns } from './atoms.ts';
import type { Database } from './client.ts';
import { entryColumns } from './entries.ts';
import { atomItems, atoms } from './schema/atoms.ts';
import { burdens, deletions, entries } from './schema/entries.ts';

/* What an atom holds and its owner has changed or deleted since, each with the atom's key and the version that was published. */

const rowsPerPage = 4_000;

type Place = { atomId: number; row: number };

const start: Place = { atomId: 0, row: 0 };

const published = (table: typeof entries | typeof burdens | typeof deletions) =>
  and(eq(atomItems.atomId, table.atomId), eq(atomItems.itemId, table.id), eq(atomItems.sign, 1));

const place = (table: typeof entries | typeof burdens | typeof deletions) => ({
  atomId: sql<number>`${table.atomId}`.mapWith(Number),
  row: sql<number>`${table}.rowid`.mapWith(Number),
});

const past = (table: typeof entries | typeof burdens | typeof deletions, { atomId, row }: Place) =>
  sql`(${table.atomId}, ${table}.rowid) > (${atomId}, ${row})`;

const inOrder = (table: typeof entries | typeof burdens | typeof deletions) =>
  [asc(table.atomId), asc(sql`${table}.rowid`)] as const;

const changed = (table: typeof entries | typeof burdens) => sql`${table.revision} > ${table.publishedRevision}`;

export const readAmendedEntries = (db: Database) =>
  everyPage((after) =>
    db
      .select({ ...place(entries), entry: entryColumns, atom: atomColumns, old: atomItems.body })
      .from(entries)
      .innerJoin(atoms, eq(atoms.id, entries.atomId))
      .innerJoin(atomItems, published(entries))
      .where(and(changed(entries), past(entries, after)))
      .orderBy(...inOrder(entries))
      .limit(rowsPerPage),
  );

export const readAmendedBurdens = (db: Database) =>
  everyPage((after) =>
    db
      .select({ ...place(burdens), burden: burdens, atom: atomColumns, old: atomItems.body })
      .from(burdens)
      .innerJoin(atoms, eq(atoms.id, burdens.atomId))
      .innerJoin(atomItems, published(burdens))
      .where(and(changed(burdens), past(burdens, after)))
      .orderBy(...inOrder(burdens))
      .limit(rowsPerPage),
  );

export const readPublishedDeletions = (db: Database) =>
  everyPage((after) =>
    db
      .select({ ...place(deletions), deletion: deletions, atom: atomColumns, old: atomItems.body })
      .from(deletions)
      .innerJoin(atoms, eq(atoms.id, deletions.atomId))
      .innerJoin(atomItems, published(deletions))
      .where(past(deletions, after))
      .orderBy(...inOrder(deletions))
      .limit(rowsPerPage),
  );

async function everyPage<Row extends Place>(read: (after: Place) => Promise<Row[]>): Promise<Row[]> {
  const found: Row[] = [];
  for (let after = start; ; after = found.at(-1)!) {
    const rows = await read(after);
    found.push(...rows);
    if (rows.length < rowsPerPage) return found;
    // The driver answers within the turn that asks: others get theirs between pages.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
