import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { toneOf } from '../board/names.ts';
import shares from '../board/shares.module.css';
import { useTellRatio } from '../board/use-tell-ratio.ts';
import { WideTable } from '../board/wide-table.tsx';
import { useWords } from '../board/words.tsx';
import type { HistoryChartProps } from '../charts/history-chart.tsx';
import { noon } from '../words/noon.ts';
import styles from './history.module.css';
import type { TaskPageData } from './read-task-page.ts';

type Moment = TaskPageData['history'][number];

/** Comes with its library when it is needed; without it the table still says all. */
const HistoryChart = lazy(
  (): Promise<{ default: ComponentType<HistoryChartProps> }> =>
    import('../charts/history-chart.tsx').catch(() => ({ default: () => null })),
);

/** More rows than this tell no more. */
const mostRows = 8;

/** The interval over time: what the board said then, drawn, and as a table of some of those days, the latest last. */
export function History({ moments }: { moments: readonly Moment[] }) {
  const { task, verdicts, lead } = useWords();
  const tellRatio = useTellRatio();
  const points = useMemo(
    () =>
      moments.map(({ publishedOn, timeRatio, interval, verdict }) => ({
        at: noon(publishedOn).getTime(),
        ratio: timeRatio,
        interval,
        tone: toneOf({ verdict }),
      })),
    [moments],
  );
  if (moments.length < 2) return null;
  const { day, verdict: verdictColumn } = task.historyColumns;
  return (
    <section className={shares.section} aria-labelledby="history">
      <h2 id="history">{task.historyTitle}</h2>
      <p className={shares.note}>{task.historyText}</p>
      <div className={styles.place}>
        <Suspense>
          <HistoryChart points={points} tellTime={(at) => task.day(new Date(at))} tellRatio={tellRatio} />
        </Suspense>
      </div>
      <WideTable label={task.historyTitle}>
        <thead>
          <tr>
            <th scope="col">{day}</th>
            <th scope="col">{verdictColumn}</th>
          </tr>
        </thead>
        <tbody>
          {spread(moments).map(({ publishedOn, timeRatio, interval, verdict }) => (
            <tr key={publishedOn}>
              <th scope="row">{task.day(noon(publishedOn))}</th>
              <td className={styles.told}>
                {verdicts.label[verdict]}
                <br />
                <small>{lead.board.withRange(verdicts.change(timeRatio), verdicts.range(interval))}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
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
