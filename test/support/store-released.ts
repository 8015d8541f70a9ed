import { and, eq, isNull } from 'drizzle-orm';
import { finishRun, insertRun, listRuns } from '../../db/runs.ts';
import { readings, series } from '../../db/schema/released.ts';
import type { RunReading } from '../../server/publication/released.ts';
import type { TestContext } from './context.ts';

/** Readings as a run stores them, straight into the tables: each by a run of its day, in the series of their row. */
export async function storeReadings(
  { db, writer }: TestContext,
  teamId: string,
  taskTypeId: string | null,
  read: readonly RunReading[],
): Promise<void> {
  for (const { run: day, ...reading } of read) {
    const known = await listRuns(db);
    const number = known.find((one) => one.day === day)?.number ?? (known.at(-1)?.number ?? 0) + 1;
    await writer.commit(insertRun(db, { number, day, cutOff: day, finished: false }), finishRun(db, number));
    const ofKind = taskTypeId === null ? isNull(series.taskTypeId) : eq(series.taskTypeId, taskTypeId);
    const find = () =>
      db
        .select()
        .from(series)
        .where(and(eq(series.teamId, teamId), ofKind));
    if ((await find()).length === 0)
      await writer.commit(db.insert(series).values({ teamId, taskTypeId, sinceRun: number, reason: 'first' }));
    const [own] = await find();
    await writer.commit(db.insert(readings).values({ ...reading, seriesId: own!.id, run: number }));
  }
}
