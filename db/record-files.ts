import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts } from './schema/accounts.ts';
import { type MadeForFile, recordFiles, records } from './schema/records.ts';

export type RecordFile = typeof recordFiles.$inferSelect;

export const insertRecordFile = (db: Database, row: Omit<RecordFile, 'id'>) =>
  db.insert(recordFiles).values(row).returning({ id: recordFiles.id });

/** From here on everybody sees it. */
export const completeRecordFile = (db: Database, id: number) =>
  db.update(recordFiles).set({ complete: true, made: null }).where(eq(recordFiles.id, id));

/** From here on nobody sees it; whoever clears it takes its rows. */
export const hideRecordFile = (db: Database, id: number) =>
  db.update(recordFiles).set({ complete: false }).where(eq(recordFiles.id, id));

export const deleteRecordFile = (db: Database, id: number) => db.delete(recordFiles).where(eq(recordFiles.id, id));

export interface ListedRecordFile {
  id: number;
  name: string;
  source: RecordFile['source'];
  broughtOn: string;
  /** Null where the command line brought it. */
  by: string | null;
  rows: number;
}

/** Complete ones, in the order in which they came. */
export const listRecordFiles = (db: Database, teamId: string): Promise<ListedRecordFile[]> =>
  db
    .select({
      id: recordFiles.id,
      name: recordFiles.name,
      source: recordFiles.source,
      broughtOn: recordFiles.broughtOn,
      by: accounts.username,
      rows: sql<number>`(select count(*) from ${records} where ${records.fileId} = ${recordFiles.id})`.mapWith(Number),
    })
    .from(recordFiles)
    .leftJoin(accounts, eq(accounts.id, recordFiles.accountId))
    .where(and(eq(recordFiles.teamId, teamId), eq(recordFiles.complete, true)))
    .orderBy(asc(recordFiles.id));

export async function findRecordFile(db: Database, teamId: string, id: number): Promise<RecordFile | null> {
  const [row] = await db
    .select()
    .from(recordFiles)
    .where(and(eq(recordFiles.id, id), eq(recordFiles.teamId, teamId), eq(recordFiles.complete, true)));
  return row ?? null;
}

/** Whose storing or taking out was cut off. */
export const listUnfinished = (db: Database): Promise<{ id: number; teamId: string; made: MadeForFile | null }[]> =>
  db
    .select({ id: recordFiles.id, teamId: recordFiles.teamId, made: recordFiles.made })
    .from(recordFiles)
    .where(eq(recordFiles.complete, false))
    .orderBy(asc(recordFiles.id));
