import type { ToldBoard } from '../../server/boards/told-board.ts';
import { RangeBar } from '../charts/range-bar.tsx';
import styles from './range-table.module.css';
import { useWords } from './words.tsx';

/** From what tasks saved to what is left, each as the range that it is told as. */
export function TimeAccount({ account }: Pick<ToldBoard, 'account'>) {
  const { told, vocabulary, boardPage, doing } = useWords();
  if (account.length === 0) return null;
  const lines = account.map(({ part, minutes }) => {
    const isBurden = part !== 'saved' && part !== 'net';
    const range = isBurden ? { low: -minutes.high, high: -minutes.low } : minutes;
    return {
      part,
      name: part === 'saved' || part === 'burdens' || part === 'net' ? told.account[part] : vocabulary.burdens[part],
      said: isBurden ? told.spent(minutes) : told.savedRange(minutes),
      range,
      tone: isBurden || range.high <= 0 ? ('loss' as const) : range.low >= 0 ? ('gain' as const) : ('open' as const),
    };
  });
  const ends = lines.flatMap(({ range }) => [range.low, range.high]);
  const axis = { low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
  const { item, time, chart } = doing.accountColumns;
  return (
    <section className={styles.section} aria-labelledby="time-account">
      <h2 id="time-account">{boardPage.account.title}</h2>
      <p className={styles.note}>{boardPage.account.note}</p>
      <table className={styles.table} aria-labelledby="time-account">
        <thead>
          <tr>
            <th scope="col">{item}</th>
            <th scope="col">{time}</th>
            <th scope="col">{chart}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ part, name, said, range, tone }) => (
            <tr key={part} className={part === 'net' ? styles.total : undefined}>
              <th scope="row">{name}</th>
              <td className={styles.figure}>{said}</td>
              <td className={styles.chart}>
                <RangeBar range={range} axis={axis} tone={tone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
