import type { listReadings } from '../../db/series.ts';
import type { ReleasedReading } from '../evidence/released.ts';
import { whyResting } from '../evidence/rests.ts';
import type { ReleasedRow, ReleasedSeries, RunReading } from './released.ts';

type Read = Awaited<ReturnType<typeof listReadings>>;

/** A team's rows with their series, from what was stored of them. */
export function rowsOf(read: Read): ReleasedRow[] {
  const rows = new Map<string | null, Map<number, ReleasedSeries & { readings: RunReading[] }>>();
  for (const { series, since, reading, run } of read) {
    const own = rows.get(series.taskTypeId) ?? new Map();
    rows.set(series.taskTypeId, own);
    const one = own.get(series.id) ?? { since, reason: series.reason, readings: [] };
    own.set(series.id, one);
    if (reading !== null) one.readings.push({ run, ...readingOf(reading) });
  }
  return [...rows].map(([taskTypeId, own]) => {
    const all = [...own.values()];
    return { taskTypeId, series: all, resting: whyResting(all.at(-1)?.readings.at(-1) ?? null) !== null };
  });
}

/** Named one by one: a column that is added tells nothing by itself. */
export function readingOf(reading: ReleasedReading): ReleasedReading {
  const { step, word, estimate, low, high, lowOpen, highOpen } = reading;
  return { step, word, estimate, low, high, lowOpen, highOpen };
}
