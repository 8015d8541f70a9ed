import { type ComponentType, lazy, Suspense } from 'react';
import type { ToldBoard } from '../../server/boards/told-board.ts';
import { periodBefore, sameOfLastYear } from '../../server/domain/periods.ts';
import type { TrendChartProps } from '../charts/trend-chart.tsx';
import styles from './trend.module.css';
import { WideTable } from './wide-table.tsx';
import { useWords } from './words.tsx';

/** Comes with its library when it is needed; without it the table still says all. */
const TrendChart = lazy(
  (): Promise<{ default: ComponentType<TrendChartProps> }> =>
    import('../charts/trend-chart.tsx').catch(() => ({ default: () => null })),
);

/** Saved time by closed quarter: the last beside the one before and the same of last year, then all of them. */
export function Trend({ quarters }: Pick<ToldBoard, 'quarters'>) {
  const { told, boardPage, language } = useWords();
  const { trend } = boardPage;
  const last = quarters[quarters.length - 1];
  if (last === undefined || quarters.length < 2) return null;
  const savedIn = (period: string) => {
    const saved = quarters.find((quarter) => quarter.period === period)?.saved ?? null;
    return trend.beside(told.period(period), saved === null ? trend.notTold : told.savedRange(saved));
  };
  const points = quarters.flatMap(({ period, saved }) =>
    saved === null ? [] : [{ name: shortName(period), low: saved.low, high: saved.high }],
  );
  const hours = new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'narrow' });
  return (
    <section className={styles.section} aria-labelledby="trend">
      <h2 id="trend">{trend.title}</h2>
      <ul className={styles.beside}>
        {[last.period, periodBefore(last.period), sameOfLastYear(last.period)].map((period) => (
          <li key={period}>{savedIn(period)}</li>
        ))}
      </ul>
      {points.length > 1 && (
        <div className={styles.place}>
          <Suspense>
            <TrendChart points={points} tellHours={(value) => hours.format(value).replace('-', '−')} />
          </Suspense>
        </div>
      )}
      <p className={styles.note}>{trend.note}</p>
      <details>
        <summary>{boardPage.table.title}</summary>
        <WideTable label={trend.title}>
          <thead>
            <tr>
              {(['quarter', 'saved', 'burdens', 'net'] as const).map((column) => (
                <th key={column} scope="col">
                  {trend[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ period, saved, burdens, net }) => (
              <tr key={period}>
                <th scope="row">{told.period(period)}</th>
                <td>{saved === null ? '—' : told.savedRange(saved)}</td>
                <td>{burdens === null ? '—' : told.spent(burdens)}</td>
                <td>{net === null ? '—' : told.savedRange(net)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </details>
    </section>
  );
}

/** 2026-Q3 as the axis writes it. */
function shortName(period: string): string {
  return `${period.slice(2, 4)} Q${period.slice(6)}`;
}
