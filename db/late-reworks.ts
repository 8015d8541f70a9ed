import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { lateReworks } from './schema/entries.ts';

export type LateRework = typeof lateReworks.$inferSelect;

export const listLateReworks = (db: Database, entryIds: readonly string[]): Promise<LateRework[]> =>
  db
    .select()
    .from(lateReworks)
    .where(inArray(lateReworks.entryId, [...entryIds]));

/** The one of an entry that is still open takes what is said last. */
export const putLateRework = (db: Database, row: Omit<LateRework, 'closedRun' | 'publishedRun'>) =>
  db
    .insert(lateReworks)
    .values(row)
    .onConflictDoUpdate({
      target: lateReworks.entryId,
      targetWhere: isNull(lateReworks.closedRun),
      set: { minutes: row.minutes, reworkReasons: sql`excluded.rework_reasons` },
    });

export const dropOpenRework = (db: Database, entryId: string) =>
  db.delete(lateReworks).where(and(eq(lateReworks.entryId, entryId), isNull(lateReworks.closedRun)));
