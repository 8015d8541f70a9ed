import { useMemo } from 'react';
import { toneOf } from '../board/names.ts';
import { type PlotRow, PlotRows } from '../board/plot-rows.tsx';
import styles from '../board/shares.module.css';
import { useWords } from '../board/words.tsx';
import { noon } from '../words/noon.ts';
import type { TaskPageData } from './read-task-page.ts';

type Moment = TaskPageData['history'][number];

/** More rows than this tell no more. */
const mostRows = 8;

/** The interval over time: what the board said then, row by row on one axis, the latest last. */
export function History({ moments }: { moments: readonly Moment[] }) {
  const { task, verdicts, lead } = useWords();
  const rows = useMemo(
    () =>
      spread(moments).map(({ publishedOn, timeRatio, interval, verdict }, at, shown): PlotRow => {
        const [low, high] = interval;
        const day = task.day(noon(publishedOn));
        return {
          key: publishedOn,
          name: at === shown.length - 1 ? <strong>{day}</strong> : day,
          told: `${verdicts.label[verdict]} · ${lead.board.withRange(verdicts.change(timeRatio), verdicts.range(interval))}`,
          mark: { low, ratio: timeRatio, high, tone: toneOf({ verdict }) },
        };
      }),
    [moments, task, verdicts, lead],
  );
  if (moments.length < 2) return null;
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">{task.historyTitle}</h2>
      <p className={styles.note}>{task.historyText}</p>
      <PlotRows rows={rows} label={task.historyTitle} />
    </section>
  );
}

/** The first, the last, and evenly between. */
function spread(moments: readonly Moment[]): Moment[] {
  const count = Math.min(mostRows, moments.length);
  return Array.from(
    { length: count },
    (_, at) => moments[Math.round((at * (moments.length - 1)) / Math.max(1, count - 1))]!,
  );
}
