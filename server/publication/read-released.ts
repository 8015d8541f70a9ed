import { readOffice } from '../../db/office.ts';
import { hasPools } from '../../db/pools.ts';
import {
  latestQuarter,
  listFelt,
  listReasons,
  listReleasedTrials,
  listShares,
  listVolumes,
} from '../../db/released.ts';
import { lastFinishedRun, listRuns } from '../../db/runs.ts';
import { listReadings } from '../../db/series.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { listTeams } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { nextRunDay } from '../domain/run-days.ts';
import type { ReleasedReading } from '../evidence/released.ts';
import { Refusal } from '../refusal.ts';
import type { ReleasedTeam } from './released.ts';
import { readingOf, rowsOf } from './rows-of.ts';

/*
 * THEOREM 5. Every value shown can be computed from the released record alone: this is the one way to live figures, it reads the tables
 * of released values and nothing else, and the types of all readers begin with what it returns.
 */

/** All that runs have released of a team. @throws Refusal not_found */
export async function readReleased(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  teamId: string,
): Promise<ReleasedTeam> {
  const teams = await listTeams(db);
  if (!teams.some(({ id }) => id === teamId)) throw new Refusal('not_found');
  const last = await lastFinishedRun(db);
  const upTo = last?.number ?? -1;
  const days = new Map((await listRuns(db)).map(({ number, day }) => [number, day]));
  const catalogue = new Map((await readTaskTypeLabels(db)).map(({ id }, at) => [id, at]));
  const place = (taskTypeId: string | null) =>
    taskTypeId === null ? -1 : (catalogue.get(taskTypeId) ?? catalogue.size);
  const byPlace = <Row extends { taskTypeId: string | null }>(rows: readonly Row[]) =>
    [...rows].sort((one, other) => place(one.taskTypeId) - place(other.taskTypeId));
  const quarter = await latestQuarter(db, teamId, upTo);
  const { timeZone } = await readOffice(db);
  return {
    teamId,
    pooled: teams.some(({ parentId }) => parentId === teamId) || (await hasPools(db, teamId)),
    lastRun: last && last.number > 0 ? last.day : null,
    nextRun: nextRunDay(clock(), timeZone),
    rows: byPlace(rowsOf(await listReadings(db, teamId, upTo))),
    volumes: byPlace(await listVolumes(db, teamId, upTo)).map(({ period, taskTypeId, what, low, high }) => {
      return { period, taskTypeId, what, low, high };
    }),
    shares: byPlace(await listShares(db, teamId, upTo)).map(({ period, taskTypeId, question, option, third }) => {
      return { period, taskTypeId, question, option, third };
    }),
    felt: byPlace(await listFelt(db, teamId, upTo)).map(({ period, taskTypeId, estimate }) => {
      return { period, taskTypeId, estimate };
    }),
    reasons: byPlace(await listReasons(db, teamId, upTo)).map(({ taskTypeId, reason }) => ({ taskTypeId, reason })),
    trials: (await listReleasedTrials(db, teamId, upTo)).map(({ released }) => ({
      trialId: released.trialId,
      run: days.get(released.run)!,
      reading: released.word === null ? null : readingOf(released as ReleasedReading),
      abandoned: released.abandoned,
      notFollowed: released.notFollowed,
      ratherNot: released.ratherNot,
    })),
    secondsANote: quarter?.secondsANote ?? null,
    people: quarter === null ? null : quarter.people >= 20 ? 'twenty_or_more' : 'five_or_more',
  };
}
