import type { ReleasedRow } from '../publication/released.ts';
import { tellRun } from './tell-reading.ts';
import type { BeforeAfter } from './told-task.ts';

/** The reading that stood on this day, and the latest of a later run; null until there are both. */
export function beforeAndAfter(row: ReleasedRow | undefined, day: string): BeforeAfter | null {
  const all = (row?.series ?? []).flatMap(({ readings }, series) => readings.map((reading) => ({ reading, series })));
  // A run on the day itself rests on pieces from before it.
  const before = all.findLast(({ reading }) => reading.run <= day);
  const after = all.at(-1);
  if (!before || !after || after.reading.run <= day) return null;
  return {
    before: tellRun(before.reading),
    after: tellRun(after.reading),
    how: before.series === after.series ? 'two_spans' : 'two_series',
    caution: 'regression_to_the_mean',
  };
}
