import type { ToldTask } from '../../server/boards/told-task.ts';
import shares from '../board/shares.module.css';
import { WideTable } from '../board/wide-table.tsx';
import { useWords } from '../board/words.tsx';

/** Hours of this kind of work by closed quarter and year, each told once. */
export function Volumes({ volumes }: Pick<ToldTask, 'volumes'>) {
  const { told, boardPage } = useWords();
  if (volumes.length === 0) return null;
  const { quarter, saved } = boardPage.trend;
  return (
    <section className={shares.section} aria-labelledby="volumes">
      <h2 id="volumes">{boardPage.task.volumes}</h2>
      <WideTable label={boardPage.task.volumes}>
        <thead>
          <tr>
            <th scope="col">{quarter}</th>
            <th scope="col">{saved}</th>
          </tr>
        </thead>
        <tbody>
          {volumes.map(({ period, saved: range }) => (
            <tr key={period}>
              <th scope="row">{told.period(period)}</th>
              <td>{told.savedRange(range)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
