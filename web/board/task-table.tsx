import { nameOf } from './names.ts';
import type { BoardRow } from './read-board.ts';
import styles from './table.module.css';
import { WideTable } from './wide-table.tsx';
import { useWords } from './words.tsx';

/** The plot's content as a table of numbers. */
export function TaskTable({ rows }: { rows: readonly BoardRow[] }) {
  const { lead, board, verdicts, language } = useWords();
  const { table, columns } = lead.board;
  return (
    <details className={styles.section}>
      <summary>{table}</summary>
      <WideTable label={table}>
        <thead>
          <tr>
            {(['task', 'verdict', 'change', 'range', 'saved', 'basis', 'people'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, names, evidence }) => (
            <tr key={id}>
              <th scope="row">{nameOf({ id, names }, language)}</th>
              <td>{verdicts.label[evidence.verdict]}</td>
              {evidence.kind === 'estimated' ? (
                <>
                  <td>{verdicts.change(evidence.timeRatio)}</td>
                  <td>{verdicts.range(evidence.interval)}</td>
                  <td>
                    {evidence.minutesSaved === null || evidence.minutesSavedInterval === null
                      ? '—'
                      : lead.board.withRange(
                          board.saved(evidence.minutesSaved),
                          board.savedRange(evidence.minutesSavedInterval),
                        )}
                  </td>
                </>
              ) : (
                <>
                  <td>—</td>
                  <td>—</td>
                  <td>—</td>
                </>
              )}
              <td className={styles.long}>{evidence.level === null ? '—' : verdicts.basis[evidence.level]}</td>
              <td className={styles.long}>
                {evidence.peopleBand === null ? '—' : verdicts.people(evidence.peopleBand)}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
