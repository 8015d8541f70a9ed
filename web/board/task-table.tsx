import type { ToldRow } from '../../server/boards/told-board.ts';
import { readingChange, readingRange } from '../words/told-sentences.ts';
import { nameOf } from './names.ts';
import styles from './table.module.css';
import { WideTable } from './wide-table.tsx';
import { useWords } from './words.tsx';

/** The plot's content as a table of numbers. */
export function TaskTable({ rows }: { rows: readonly ToldRow[] }) {
  const { told, boardPage, language } = useWords();
  const { table } = boardPage;
  return (
    <details className={styles.section}>
      <summary>{table.title}</summary>
      <WideTable label={table.title}>
        <thead>
          <tr>
            {(['task', 'word', 'change', 'range', 'saved', 'basis'] as const).map((column) => (
              <th key={column} scope="col">
                {table[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ taskType, known, saved }) => {
            const reading = known.kind === 'known' ? known.reading : null;
            return (
              <tr key={taskType?.id ?? 'together'}>
                <th scope="row">{taskType === null ? told.together : nameOf(taskType, language)}</th>
                <td className={styles.long}>{reading === null ? told.notKnown : told.label[reading.word]}</td>
                <td>{reading === null ? '—' : readingChange(reading, told)}</td>
                <td>{reading === null ? '—' : readingRange(reading, told)}</td>
                <td>{saved === null ? '—' : told.savedRange(saved)}</td>
                <td className={styles.long}>{reading === null ? '—' : told.basis[reading.level]}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
    </details>
  );
}
