import type { Database } from '../../db/client.ts';
import { lastFinishedRun } from '../../db/runs.ts';
import { listReadings } from '../../db/series.ts';
import { rowsOf } from './rows-of.ts';

/** The kinds of work that a team is asked not to log, by what its running series have released. */
export async function listResting(db: Database, teamId: string): Promise<ReadonlySet<string>> {
  const upTo = (await lastFinishedRun(db))?.number ?? -1;
  const rows = rowsOf(await listReadings(db, teamId, upTo));
  return new Set(rows.flatMap(({ taskTypeId, resting }) => (resting && taskTypeId !== null ? [taskTypeId] : [])));
}
