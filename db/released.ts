import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Database } from './client.ts';
import {
  releasedFelt,
  releasedQuarters,
  releasedReasons,
  releasedShares,
  releasedTrials,
  releasedVolumes,
} from './schema/released.ts';
import { trials } from './schema/trials.ts';
import type { Query } from './writer.ts';

/* Written by a run, once, and read ever after. `upTo` is the last run that is whole. */

export type VolumeRow = typeof releasedVolumes.$inferInsert;
export type ShareRow = typeof releasedShares.$inferInsert;
export type FeltRow = typeof releasedFelt.$inferInsert;
export type ReasonRow = typeof releasedReasons.$inferInsert;
export type TrialRow = typeof releasedTrials.$inferInsert;
export type QuarterRow = typeof releasedQuarters.$inferInsert;

export interface PeriodRows {
  volumes: readonly VolumeRow[];
  shares: readonly ShareRow[];
  felt: readonly FeltRow[];
  quarters: readonly QuarterRow[];
}

/** A value that is there already stays: a run that was cut off tells the same again. */
export function insertPeriod(db: Database, { volumes, shares, felt, quarters }: PeriodRows): Query[] {
  return [
    ...(volumes.length > 0
      ? [
          db
            .insert(releasedVolumes)
            .values([...volumes])
            .onConflictDoNothing(),
        ]
      : []),
    ...(shares.length > 0
      ? [
          db
            .insert(releasedShares)
            .values([...shares])
            .onConflictDoNothing(),
        ]
      : []),
    ...(felt.length > 0
      ? [
          db
            .insert(releasedFelt)
            .values([...felt])
            .onConflictDoNothing(),
        ]
      : []),
    ...(quarters.length > 0
      ? [
          db
            .insert(releasedQuarters)
            .values([...quarters])
            .onConflictDoNothing(),
        ]
      : []),
  ];
}

export const insertReason = (db: Database, row: ReasonRow) =>
  db.insert(releasedReasons).values(row).onConflictDoNothing();

export const insertReleasedTrial = (db: Database, row: TrialRow) =>
  db.insert(releasedTrials).values(row).onConflictDoNothing();

export const listVolumes = (db: Database, teamId: string, upTo: number) =>
  db
    .select()
    .from(releasedVolumes)
    .where(and(eq(releasedVolumes.teamId, teamId), lte(releasedVolumes.run, upTo)))
    .orderBy(desc(releasedVolumes.period), asc(releasedVolumes.taskTypeId), asc(releasedVolumes.what));

export const listShares = (db: Database, teamId: string, upTo: number) =>
  db
    .select()
    .from(releasedShares)
    .where(and(eq(releasedShares.teamId, teamId), lte(releasedShares.run, upTo)))
    .orderBy(
      desc(releasedShares.period),
      asc(releasedShares.taskTypeId),
      asc(releasedShares.question),
      asc(releasedShares.option),
    );

export const listFelt = (db: Database, teamId: string, upTo: number) =>
  db
    .select()
    .from(releasedFelt)
    .where(and(eq(releasedFelt.teamId, teamId), lte(releasedFelt.run, upTo)))
    .orderBy(desc(releasedFelt.period), asc(releasedFelt.taskTypeId));

/** By name: which came first is not told. */
export const listReasons = (db: Database, teamId: string, upTo: number) =>
  db
    .select()
    .from(releasedReasons)
    .where(and(eq(releasedReasons.teamId, teamId), lte(releasedReasons.run, upTo)))
    .orderBy(asc(releasedReasons.taskTypeId), asc(releasedReasons.reason));

export const listReleasedTrials = (db: Database, teamId: string, upTo: number) =>
  db
    .select({ released: releasedTrials, taskTypeId: trials.taskTypeId })
    .from(releasedTrials)
    .innerJoin(trials, eq(trials.id, releasedTrials.trialId))
    .where(and(eq(trials.teamId, teamId), lte(releasedTrials.run, upTo)))
    .orderBy(asc(releasedTrials.run), asc(trials.opensOn), asc(trials.id));

export async function latestQuarter(db: Database, teamId: string, upTo: number) {
  const [row] = await db
    .select()
    .from(releasedQuarters)
    .where(and(eq(releasedQuarters.teamId, teamId), lte(releasedQuarters.run, upTo)))
    .orderBy(desc(releasedQuarters.period))
    .limit(1);
  return row ?? null;
}
