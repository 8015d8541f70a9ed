import type { RatchetMonth } from '../../server/evidence/evidence.ts';
import { inTen } from '../words/figures.ts';
import styles from './table.module.css';
import { WideTable } from './wide-table.tsx';
import { useWords } from './words.tsx';

/** Month by month: was more asked, and was more made? A month of too few people says nothing. */
export function Ratchet({ months }: { months: readonly RatchetMonth[] }) {
  const { lead, board, language } = useWords();
  const told = months.filter(
    ({ moreAskedShare, piecesPerContributorWeek }) => moreAskedShare ?? piecesPerContributorWeek,
  );
  if (told.length === 0) return null;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const { month, more, pieces } = lead.task.ratchetColumns;
  return (
    <details className={styles.section}>
      <summary>{lead.task.ratchetTitle}</summary>
      <p className={styles.note}>{lead.task.ratchetText}</p>
      <WideTable label={lead.task.ratchetTitle}>
        <thead>
          <tr>
            <th scope="col">{month}</th>
            <th scope="col">{more}</th>
            <th scope="col">{pieces}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((row) => (
            <tr key={row.month}>
              <th scope="row">{board.month(new Date(`${row.month}-15T12:00:00`))}</th>
              <td>{row.moreAskedShare === null ? '—' : board.inTen(inTen(row.moreAskedShare))}</td>
              <td>
                {row.piecesPerContributorWeek === null
                  ? '—'
                  : row.piecesInterval === null
                    ? number.format(row.piecesPerContributorWeek)
                    : lead.board.withRange(
                        number.format(row.piecesPerContributorWeek),
                        row.piecesInterval.map((end) => number.format(end)).join('–'),
                      )}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
