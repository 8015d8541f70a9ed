import { and, asc, desc, eq, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from './client.ts';
import { runs } from './schema/atoms.ts';
import { toolChanges } from './schema/decisions.ts';
import { readingGrounds, readings, series } from './schema/released.ts';
import type { SeriesReason } from './vocabulary.ts';
import type { Query } from './writer.ts';

export type Series = typeof series.$inferSelect;
export type Reading = typeof readings.$inferSelect;
export type Ground = typeof readingGrounds.$inferSelect;

const ofRow = (taskTypeId: string | null) =>
  taskTypeId === null ? isNull(series.taskTypeId) : eq(series.taskTypeId, taskTypeId);

/** The one that runs. */
export async function runningSeries(db: Database, teamId: string, taskTypeId: string | null): Promise<Series | null> {
  const [row] = await db
    .select()
    .from(series)
    .where(and(eq(series.teamId, teamId), ofRow(taskTypeId)))
    .orderBy(desc(series.sinceRun))
    .limit(1);
  return row ?? null;
}

export const insertSeries = (db: Database, row: Omit<Series, 'id'>) =>
  db.insert(series).values(row).onConflictDoNothing();

/** Every row of the office begins anew. */
export const beginYear = (db: Database, run: number): Query =>
  db
    .insert(series)
    .select(
      sql`select distinct null, team_id, task_type_id, ${run}, ${'year' satisfies SeriesReason} from ${series} where true`,
    )
    .onConflictDoNothing();

/** Where a lead said until this day that the tool is another one; of rows that have been read together with nothing yet, none. */
export const beginAfterToolChanges = (db: Database, run: number, day: string): Query[] => {
  const said = and(isNull(toolChanges.run), lte(toolChanges.changedOn, day)) as SQL;
  return [
    db
      .insert(series)
      .select(
        sql`select distinct null, ${toolChanges.teamId}, ${toolChanges.taskTypeId}, ${run}, ${'tool_changed' satisfies SeriesReason}
          from ${toolChanges} where ${said} and exists (select 1 from ${series} as before where before.team_id = ${toolChanges.teamId} and before.task_type_id = ${toolChanges.taskTypeId})`,
      )
      .onConflictDoNothing(),
    db.update(toolChanges).set({ run }).where(said),
  ];
};

export const noteToolChange = (db: Database, row: Omit<typeof toolChanges.$inferInsert, 'run'>) =>
  db.insert(toolChanges).values(row).onConflictDoNothing();

/** Days on which it was said, latest first. */
export const listToolChanges = (db: Database, teamId: string) =>
  db.select().from(toolChanges).where(eq(toolChanges.teamId, teamId)).orderBy(desc(toolChanges.changedOn));

export async function lastReading(db: Database, seriesId: number): Promise<Reading | null> {
  const [row] = await db
    .select()
    .from(readings)
    .where(eq(readings.seriesId, seriesId))
    .orderBy(desc(readings.step))
    .limit(1);
  return row ?? null;
}

/** The reading of a row that stood at the end of a run, with what its figures are computed from. */
export async function groundAt(
  db: Database,
  { teamId, taskTypeId, run }: { teamId: string; taskTypeId: string | null; run: number },
): Promise<(Ground & { step: number; seriesId: number }) | null> {
  const [row] = await db
    .select({ ground: readingGrounds, step: readings.step, seriesId: readings.seriesId })
    .from(readings)
    .innerJoin(series, eq(series.id, readings.seriesId))
    .innerJoin(readingGrounds, eq(readingGrounds.readingId, readings.id))
    .where(and(eq(series.teamId, teamId), ofRow(taskTypeId), lte(readings.run, run)))
    .orderBy(desc(series.sinceRun), desc(readings.step))
    .limit(1);
  return row ? { ...row.ground, step: row.step, seriesId: row.seriesId } : null;
}

export const insertReading = (
  db: Database,
  reading: Omit<Reading, 'id'>,
  ground: Omit<Ground, 'readingId'>,
): Query[] => [
  db.insert(readings).values(reading),
  db.insert(readingGrounds).select(
    sql`select id, ${ground.dithered}, ${ground.halfWidth}, ${ground.centre}, ${ground.centreVariance}, ${ground.spreadSquared}
      from ${readings} where series_id = ${reading.seriesId} and step = ${reading.step}`,
  ),
];

const madeIn = alias(runs, 'made_in');

/** What a team's rows were told, up to a run, oldest first, with the runs' days. */
export const listReadings = (db: Database, teamId: string, upTo: number) =>
  db
    .select({ series, since: runs.day, reading: readings, run: sql<string>`${madeIn.day}` })
    .from(series)
    .innerJoin(runs, eq(runs.number, series.sinceRun))
    .leftJoin(readings, and(eq(readings.seriesId, series.id), lte(readings.run, upTo)))
    .leftJoin(madeIn, eq(madeIn.number, readings.run))
    .where(and(eq(series.teamId, teamId), lte(series.sinceRun, upTo)))
    .orderBy(asc(series.sinceRun), asc(series.id), asc(readings.step));
