import { and, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { countsFor } from './merged-task-types.ts';
import { burdens, entries, lateReworks } from './schema/entries.ts';
import { office } from './schema/office.ts';
import { contributors, hats } from './schema/seats.ts';
import { seatCountsOn } from './seats.ts';
import type { Query } from './writer.ts';

/* What no atom holds yet. Small parts of the tables, each with an index of its own: nothing here grows with what was published. */

const tables = [entries, burdens, lateReworks] as const;
type Table = (typeof tables)[number];

/** Where something is still open that arrived until the cut-off. */
export async function listTeamsToClose(db: Database, cutOff: string): Promise<string[]> {
  const found = new Set<string>();
  for (const table of tables) {
    const rows = await db
      .selectDistinct({ teamId: table.teamId })
      .from(table)
      .where(and(isNull(table.closedRun), lte(table.receivedOn, cutOff)));
    for (const { teamId } of rows) found.add(teamId);
  }
  return [...found].sort();
}

/** From now on their owners can only delete them. */
export const closeReceived = (
  db: Database,
  teamId: string,
  { run, cutOff }: { run: number; cutOff: string },
): Query[] =>
  tables.map((table) =>
    db
      .update(table)
      .set({ closedRun: run })
      .where(and(eq(table.teamId, teamId), isNull(table.closedRun), lte(table.receivedOn, cutOff))),
  );

const isWaiting = (table: Table) => and(isNotNull(table.closedRun), isNull(table.publishedRun));

export async function listTeamsWaiting(db: Database): Promise<string[]> {
  const found = new Set<string>();
  for (const table of tables) {
    const rows = await db.selectDistinct({ teamId: table.teamId }).from(table).where(isWaiting(table));
    for (const { teamId } of rows) found.add(teamId);
  }
  return [...found].sort();
}

const seat = { seatFrom: sql<string>`${contributors.seatFrom}`, cellKey: contributors.cellKey };

export const listWaitingEntries = (db: Database, teamId: string, day: string) =>
  db
    .select({
      id: entries.id,
      contributorId: entries.contributorId,
      teamId: entries.teamId,
      taskTypeId: countsFor(entries.taskTypeId),
      arm: entries.arm,
      size: entries.size,
      day: entries.day,
      minutes: entries.minutes,
      reworkMinutes: entries.reworkMinutes,
      reworkReasons: entries.reworkReasons,
      outcome: entries.outcome,
      byHandMinutes: entries.byHandMinutes,
      moreAsked: entries.moreAsked,
      alsoByHand: entries.alsoByHand,
      timeBecame: entries.timeBecame,
      whyWithoutAi: entries.whyWithoutAi,
      quality: entries.quality,
      secondsToLog: entries.secondsToLog,
      closedRun: sql<number>`${entries.closedRun}`,
      ...seat,
    })
    .from(entries)
    .innerJoin(contributors, eq(contributors.id, entries.contributorId))
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .where(and(eq(entries.teamId, teamId), isWaiting(entries), isNull(entries.trialId), seatCountsOn(day)));

export const listWaitingBurdens = (db: Database, teamId: string, day: string) =>
  db
    .select({
      id: burdens.id,
      contributorId: burdens.contributorId,
      teamId: burdens.teamId,
      kind: burdens.kind,
      minutes: burdens.minutes,
      secondsToLog: burdens.secondsToLog,
      closedRun: sql<number>`${burdens.closedRun}`,
      ...seat,
    })
    .from(burdens)
    .innerJoin(contributors, eq(contributors.id, burdens.contributorId))
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .where(and(eq(burdens.teamId, teamId), isWaiting(burdens), seatCountsOn(day)));

/** Rework of a trial's piece belongs to nothing that can still be read. */
export const listWaitingReworks = (db: Database, teamId: string, day: string) =>
  db
    .select({
      id: lateReworks.id,
      contributorId: lateReworks.contributorId,
      teamId: lateReworks.teamId,
      taskTypeId: countsFor(entries.taskTypeId),
      arm: entries.arm,
      size: entries.size,
      day: entries.day,
      minutes: lateReworks.minutes,
      reworkReasons: lateReworks.reworkReasons,
      closedRun: sql<number>`${lateReworks.closedRun}`,
      ...seat,
    })
    .from(lateReworks)
    .innerJoin(entries, eq(entries.id, lateReworks.entryId))
    .innerJoin(contributors, eq(contributors.id, lateReworks.contributorId))
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .where(and(eq(lateReworks.teamId, teamId), isWaiting(lateReworks), isNull(entries.trialId), seatCountsOn(day)));

/**
 * Marks what an atom holds. Where somebody has deleted a row since it was read, the second statement breaks a constraint and with it
 * the whole batch: nothing of a stale plan is stored.
 */
export function settle(db: Database, table: Table, ids: readonly string[], run: number): Query[] {
  if (ids.length === 0) return [];
  const change = db
    .update(table)
    .set({ publishedRun: run })
    .where(and(sql`${table.id} in (select value from json_each(${JSON.stringify(ids)}))`, isNull(table.publishedRun)));
  // Floor 0 is refused by the office's CHECK.
  return [change, db.update(office).set({ floor: sql`iif(changes() = ${ids.length}, ${office.floor}, 0)` })];
}

/** Of closed teams with nothing above them. */
export const dropWaiting = (db: Database, table: Table, ids: readonly string[]): Query[] =>
  ids.length === 0 ? [] : [db.delete(table).where(inArray(table.id, [...ids]))];

/** What waits for a seat longer than this is nobody's to publish any more. */
export function dropSeatless(db: Database, receivedBefore: string): Query[] {
  return [lateReworks, entries, burdens].map((table) =>
    db
      .delete(table)
      .where(
        and(
          isWaiting(table),
          lte(table.receivedOn, receivedBefore),
          sql`${table.contributorId} in (select id from contributors where seat_from is null)`,
          table === entries ? isNull(entries.trialId) : undefined,
        ),
      ),
  );
}
