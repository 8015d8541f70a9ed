import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { runs } from './schema/atoms.ts';

export type Run = typeof runs.$inferSelect;

/** All of them, oldest first: twelve a year. */
export const listRuns = (db: Database): Promise<Run[]> => db.select().from(runs).orderBy(runs.number);

export async function lastRun(db: Database): Promise<Run | null> {
  const [row] = await db.select().from(runs).orderBy(desc(runs.number)).limit(1);
  return row ?? null;
}

/** The last one that is whole: nothing later is told. */
export async function lastFinishedRun(db: Database): Promise<Run | null> {
  const [row] = await db.select().from(runs).where(eq(runs.finished, true)).orderBy(desc(runs.number)).limit(1);
  return row ?? null;
}

export const insertRun = (db: Database, run: Run) => db.insert(runs).values(run).onConflictDoNothing();

export const finishRun = (db: Database, number: number) =>
  db.update(runs).set({ finished: true }).where(eq(runs.number, number));

/** A made-up office looks back: its first run comes after this day. */
export const beginRunsOn = (db: Database, day: string) =>
  db.update(runs).set({ day, cutOff: day }).where(eq(runs.number, 0));

/** Brings all that was written into the file itself, so that the log of writes keeps no order of what came. */
export const emptyWriteLog = (db: Database) => db.all(sql`pragma wal_checkpoint(truncate)`);
