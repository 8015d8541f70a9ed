import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import type { ToldTask } from '../../server/boards/told-task.ts';
import { toneOfWord } from '../board/names.ts';
import shares from '../board/shares.module.css';
import { useTellRatio } from '../board/use-tell-ratio.ts';
import { WideTable } from '../board/wide-table.tsx';
import { useWords } from '../board/words.tsx';
import type { HistoryChartProps } from '../charts/history-chart.tsx';
import { noon } from '../words/noon.ts';
import { readingFigures } from '../words/told-sentences.ts';
import styles from './history.module.css';

/** Comes with its library when it is needed; without it the table still says all. */
const HistoryChart = lazy(
  (): Promise<{ default: ComponentType<HistoryChartProps> }> =>
    import('../charts/history-chart.tsx').catch(() => ({ default: () => null })),
);

/** Every reading as it was published, drawn with what a lead marked, and as a table, the latest last. */
export function History({ series, marks }: Pick<ToldTask, 'series' | 'marks'>) {
  const { told, boardPage } = useWords();
  const tellRatio = useTellRatio();
  const words = boardPage.task.history;
  const points = useMemo(
    () =>
      series.flatMap(({ readings }) =>
        readings.map(({ run, ratio, low, high, word }, at) => ({
          at: noon(run).getTime(),
          ratio,
          interval: [low, high] as const,
          tone: toneOfWord(word),
          begins: at === 0,
        })),
      ),
    [series],
  );
  const numbered = useMemo(
    () => [...marks].reverse().map(({ markedOn }, at) => ({ at: noon(markedOn).getTime(), number: at + 1 })),
    [marks],
  );
  if (points.length < 2) return null;
  return (
    <section className={shares.section} aria-labelledby="history">
      <h2 id="history">{words.title}</h2>
      <p className={shares.note}>{words.text}</p>
      <div className={styles.place}>
        <Suspense>
          <HistoryChart
            points={points}
            marks={numbered}
            tellTime={(at) => told.day(new Date(at).toISOString().slice(0, 10))}
            tellRatio={tellRatio}
          />
        </Suspense>
      </div>
      <details className={styles.table}>
        <summary>{boardPage.table.title}</summary>
        <WideTable label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.run}</th>
              <th scope="col">{boardPage.table.word}</th>
            </tr>
          </thead>
          {series.map(({ since, reason, readings }) => (
            <tbody key={since}>
              {reason !== 'first' && (
                <tr>
                  <td colSpan={2}>{words.series[reason](told.day(since))}</td>
                </tr>
              )}
              {readings.map((reading) => (
                <tr key={reading.run}>
                  <th scope="row">{told.day(reading.run)}</th>
                  <td className={styles.told}>
                    {told.label[reading.word]}
                    <br />
                    <small>{readingFigures(reading, told)}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </WideTable>
      </details>
    </section>
  );
}
