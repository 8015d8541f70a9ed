import type { RecordRow } from '../../server/records/record-row.ts';
import styles from '../board/table.module.css';
import { WideTable } from '../board/wide-table.tsx';
import { useWords } from '../board/words.tsx';
import type { RecordRowWords } from '../words/record-words.ts';

type Listed = RecordRow['specifications'][number];

/** How much the answer hangs on the choice of the model. */
export function Models({ specifications, words }: { specifications: readonly Listed[]; words: RecordRowWords }) {
  const { told, language } = useWords();
  const title = words.models(specifications.length.toLocaleString(language));
  return (
    <details>
      <summary>{title}</summary>
      <WideTable label={title}>
        <thead>
          <tr>
            {(['model', 'ratio', 'interval', 'clustered'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {specifications.map((one) => (
            <tr key={nameOfModel(one)}>
              <th scope="row" className={styles.long}>
                {nameOfModel(one)}
              </th>
              <td>{one.timeRatio.toFixed(3)}</td>
              <td>{between(one.scale === 'log' ? one.intervalModel : one.interval)}</td>
              <td>{one.scale === 'log' ? between(one.intervalClustered) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );

  function nameOfModel(one: Listed): string {
    const beside = (['contributorEffects', 'size', 'quarter', 'expectedMinutes'] as const).filter((part) => one[part]);
    const parts = [
      one.scale === 'log' ? words.log : words.arithmetic(String(one.power)),
      ...beside.map((part) => words.beside[part]),
      ...(one.reported ? [words.reported] : []),
    ];
    return told.list(parts);
  }
}

const between = ([low, high]: readonly [number, number]) => `${low.toFixed(3)}–${high.toFixed(3)}`;
