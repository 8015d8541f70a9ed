import { useMemo } from 'react';
import { toneOf } from '../board/names.ts';
import { type PlotRow, PlotRows } from '../board/plot-rows.tsx';
import { useWords } from '../board/words.tsx';
import { Notice } from '../parts/notice.tsx';
import type { TaskPageData } from './read-task-page.ts';

export type Sides = NonNullable<TaskPageData['decisions'][number]['beforeAfter']>;

/** Both sides of a decision on one axis, never without the warning: decisions fall on striking figures. */
export function BeforeAfter({ sides: { before, after } }: { sides: Sides }) {
  const { task, verdicts, lead } = useWords();
  const rows = useMemo(
    () =>
      (
        [
          ['before', task.before, before],
          ['after', task.after, after],
        ] as const
      ).map(([key, name, { timeRatio, interval, verdict }]): PlotRow => {
        const [low, high] = interval;
        return {
          key,
          name,
          told: lead.board.withRange(verdicts.change(timeRatio), verdicts.range(interval)),
          mark: { low, ratio: timeRatio, high, tone: toneOf({ verdict }) },
        };
      }),
    [before, after, task, verdicts, lead],
  );
  return (
    <div>
      <h4>{task.beforeAfterTitle}</h4>
      <PlotRows rows={rows} />
      <Notice tone="attention">
        <p>{task.caution}</p>
      </Notice>
    </div>
  );
}
