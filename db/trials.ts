import { and, asc, desc, eq, getTableColumns, gte, inArray, isNull, lte, notInArray, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { countsFor, familyOf } from './merged-task-types.ts';
import { entries } from './schema/entries.ts';
import { contributors, hats } from './schema/seats.ts';
import { trialStarts, trials, trialWithheld } from './schema/trials.ts';
import { seatCountsOn } from './seats.ts';
import type { Arm } from './vocabulary.ts';

export type Trial = typeof trials.$inferSelect;
export type TrialStart = typeof trialStarts.$inferSelect;

/** A trial as it is read: of the task type that it counts for today. */
const trialColumns = { ...getTableColumns(trials), taskTypeId: countsFor(trials.taskTypeId) };

const notOver = (today: string) => and(isNull(trials.cancelledOn), gte(trials.closesOn, today));

/** A trial is open on its days, the last included. */
const openOn = (today: string) => and(notOver(today), lte(trials.opensOn, today));

/** `planned`: those also that have not begun yet. */
export const listOpenTrials = (
  db: Database,
  teamId: string,
  today: string,
  { planned = false }: { planned?: boolean } = {},
): Promise<Trial[]> =>
  db
    .select(trialColumns)
    .from(trials)
    .where(and(eq(trials.teamId, teamId), planned ? notOver(today) : openOn(today)));

/** Is the coin being tossed for it anywhere, or going to be, under any name that counts for the same? */
export async function hasOpenTrial(db: Database, taskTypeId: string, today: string): Promise<boolean> {
  const rows = await db
    .select({ id: trials.id })
    .from(trials)
    .where(and(inArray(trials.taskTypeId, familyOf(taskTypeId)), notOver(today)))
    .limit(1);
  return rows.length > 0;
}

/** Newest first; of those that were called off there is nothing to tell. */
export const listTrials = (db: Database, teamId: string): Promise<Trial[]> =>
  db
    .select(trialColumns)
    .from(trials)
    .where(and(eq(trials.teamId, teamId), isNull(trials.cancelledOn)))
    .orderBy(desc(trials.opensOn), asc(trials.id));

export async function findTrial(db: Database, id: string): Promise<Trial | null> {
  const [row] = await db.select(trialColumns).from(trials).where(eq(trials.id, id));
  return row ?? null;
}

export const insertTrial = (db: Database, row: Omit<Trial, 'cancelledOn'>) => db.insert(trials).values(row);

export const cancelTrial = (db: Database, id: string, cancelledOn: string) =>
  db
    .update(trials)
    .set({ cancelledOn })
    .where(and(eq(trials.id, id), isNull(trials.cancelledOn)));

/** Sent twice, it is there once. */
export const insertWithheld = (db: Database, row: typeof trialWithheld.$inferInsert) =>
  db.insert(trialWithheld).values(row).onConflictDoNothing();

/** Who would rather not draw, of seats, once for each piece. */
export const listWithheld = (db: Database, trialId: string, day: string): Promise<{ contributorId: string }[]> =>
  db
    .select({ contributorId: trialWithheld.contributorId })
    .from(trialWithheld)
    .innerJoin(contributors, eq(contributors.id, trialWithheld.contributorId))
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .where(and(eq(trialWithheld.trialId, trialId), seatCountsOn(day)));

/** Ended until this day, and not yet read. */
export const listTrialsToRead = (db: Database, until: string): Promise<Trial[]> =>
  db
    .select(trialColumns)
    .from(trials)
    .where(
      and(
        isNull(trials.cancelledOn),
        lte(trials.closesOn, until),
        sql`${trials.id} not in (select trial_id from released_trials)`,
      ),
    )
    .orderBy(asc(trials.closesOn), asc(trials.id));

/** The pieces of a trial, of seats: its entries are closed by now. */
export const listTrialPieces = (db: Database, trialId: string, day: string) =>
  db
    .select({
      id: entries.id,
      contributorId: entries.contributorId,
      assignedArm: sql<Arm>`${entries.assignedArm}`,
      minutes: sql<number>`${entries.minutes} + ${entries.reworkMinutes}`.mapWith(Number),
      expectedMinutes: entries.expectedMinutes,
      size: entries.size,
    })
    .from(entries)
    .innerJoin(contributors, eq(contributors.id, entries.contributorId))
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .where(and(eq(entries.trialId, trialId), seatCountsOn(day)))
    .orderBy(asc(entries.day), asc(entries.id));

/** A trial that was read takes nothing more, and gives nothing back. */
export const settleTrial = (db: Database, trialId: string, run: number) =>
  db
    .update(entries)
    .set({ closedRun: sql`coalesce(${entries.closedRun}, ${run})`, publishedRun: run })
    .where(eq(entries.trialId, trialId));

const finished = (db: Database) =>
  db.select({ id: entries.trialStartId }).from(entries).where(sql`${entries.trialStartId} is not null`);

/** The contributor's piece under way: begun, neither finished nor given up. */
export async function findOpenStart(db: Database, trialId: string, contributorId: string): Promise<TrialStart | null> {
  const [row] = await db
    .select()
    .from(trialStarts)
    .where(
      and(
        eq(trialStarts.trialId, trialId),
        eq(trialStarts.contributorId, contributorId),
        eq(trialStarts.abandoned, false),
        notInArray(trialStarts.id, finished(db)),
      ),
    );
  return row ?? null;
}

export async function findStart(db: Database, id: string): Promise<(TrialStart & { trial: Trial }) | null> {
  const [row] = await db
    .select({ start: trialStarts, trial: trialColumns })
    .from(trialStarts)
    .innerJoin(trials, eq(trials.id, trialStarts.trialId))
    .where(eq(trialStarts.id, id));
  return row ? { ...row.start, trial: row.trial } : null;
}

export async function nextPosition(db: Database, trialId: string): Promise<number> {
  const [row] = await db
    .select({ next: sql<number>`coalesce(max(${trialStarts.position}), -1) + 1`.mapWith(Number) })
    .from(trialStarts)
    .where(eq(trialStarts.trialId, trialId));
  return row!.next;
}

export const insertStart = (db: Database, row: typeof trialStarts.$inferInsert) => db.insert(trialStarts).values(row);

export const abandonStart = (db: Database, id: string, contributorId: string) =>
  db
    .update(trialStarts)
    .set({ abandoned: true })
    .where(
      and(
        eq(trialStarts.id, id),
        eq(trialStarts.contributorId, contributorId),
        notInArray(trialStarts.id, finished(db)),
      ),
    );

/** Every toss of a trial by seats, and what came of it. */
export const listStarts = (db: Database, trialId: string, day: string) =>
  db
    .select({
      contributorId: trialStarts.contributorId,
      assigned: trialStarts.assignedArm,
      abandoned: trialStarts.abandoned,
      arm: entries.arm,
    })
    .from(trialStarts)
    .innerJoin(contributors, eq(contributors.id, trialStarts.contributorId))
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .leftJoin(entries, eq(entries.trialStartId, trialStarts.id))
    .where(and(eq(trialStarts.trialId, trialId), seatCountsOn(day)));
