import { and, desc, eq, getTableColumns, lt, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { type Stored, storeGathered } from './gathered.ts';
import { countsFor } from './merged-task-types.ts';
import { deletions, entries } from './schema/entries.ts';
import type { Family } from './writer.ts';

export type Entry = typeof entries.$inferSelect;

/** What a PUT writes; the rest belongs to publication. `reworkReasons` is JSON text here. */
export type EntryRow = Omit<Entry, 'reworkReasons' | 'revision' | 'closedRun' | 'publishedRun'> & {
  reworkReasons: string;
};

const columns: readonly (keyof EntryRow)[] = [
  'id',
  'contributorId',
  'teamId',
  'taskTypeId',
  'trialId',
  'trialStartId',
  'assignedArm',
  'day',
  'arm',
  'outcome',
  'minutes',
  'reworkMinutes',
  'reworkReasons',
  'size',
  'expectedMinutes',
  'expectedMinutesWithAi',
  'byHandMinutes',
  'moreAsked',
  'alsoByHand',
  'timeBecame',
  'whyWithoutAi',
  'secondsToLog',
  'receivedOn',
];

export const entryFamily: Family<EntryRow, Stored> = {
  store: (db, rows) =>
    storeGathered(db, entries, columns, ['id', 'contributorId', 'teamId', 'receivedOn', 'secondsToLog'], rows),
};

/** An entry as it is read: of the task type that it counts for today. */
const entryColumns = { ...getTableColumns(entries), taskTypeId: countsFor(entries.taskTypeId) };

export async function findEntry(db: Database, id: string): Promise<Entry | null> {
  const [row] = await db.select(entryColumns).from(entries).where(eq(entries.id, id));
  return row ?? null;
}

/** Newest day first; `before` continues a list after the entry that it names. */
export async function listEntries(
  db: Database,
  contributorId: string,
  { limit, before }: { limit: number; before?: { day: string; id: string } | undefined },
): Promise<Entry[]> {
  const older = before && or(lt(entries.day, before.day), and(eq(entries.day, before.day), lt(entries.id, before.id)));
  return db
    .select(entryColumns)
    .from(entries)
    .where(and(eq(entries.contributorId, contributorId), older))
    .orderBy(desc(entries.day), desc(entries.id))
    .limit(limit);
}

export async function isDeleted(db: Database, id: string): Promise<boolean> {
  const rows = await db.select({ id: deletions.id }).from(deletions).where(eq(deletions.id, id));
  return rows.length > 0;
}
