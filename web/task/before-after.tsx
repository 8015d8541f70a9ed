import { useMemo } from 'react';
import { toneOf } from '../board/names.ts';
import { type PlotRow, PlotRows } from '../board/plot-rows.tsx';
import { useWords } from '../board/words.tsx';
import { Notice } from '../parts/notice.tsx';
import { inTen } from '../words/figures.ts';
import type { TaskPageData } from './read-task-page.ts';
import styles from './task.module.css';

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
      ).map(([key, name, side]): PlotRow => {
        const { timeRatio, interval, verdict, reworkedShare, peopleBand } = side;
        const [low, high] = interval;
        const around = [
          ...(reworkedShare === null ? [] : [lead.task.reworkText(inTen(reworkedShare))]),
          ...(peopleBand === null ? [] : [verdicts.people(peopleBand)]),
        ];
        return {
          key,
          name,
          told: (
            <>
              <strong>{verdicts.label[verdict]}</strong>
              <br />
              {lead.board.withRange(verdicts.change(timeRatio), verdicts.range(interval))}
              {around.map((text) => (
                <span key={text} className={styles.around}>
                  {text}
                </span>
              ))}
            </>
          ),
          mark: { low, ratio: timeRatio, high, tone: toneOf({ verdict }) },
        };
      }),
    [before, after, task, verdicts, lead],
  );
  return (
    <div>
      <h4>{task.beforeAfterTitle}</h4>
      <PlotRows rows={rows} label={task.beforeAfterTitle} />
      <Notice tone="attention">
        <p>{task.caution}</p>
      </Notice>
    </div>
  );
}
