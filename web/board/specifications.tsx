import type { Specification } from '../../server/evidence/evidence.ts';
import styles from './table.module.css';
import { WideTable } from './wide-table.tsx';
import { useWords } from './words.tsx';

/** Two-sided 95 % of a normal distribution. */
const quantile = 1.959964;

/** How much the answer depends on the choice of model, behind a fold. */
export function Specifications({ specifications }: { specifications: readonly Specification[] }) {
  const { lead, board, verdicts } = useWords();
  const { specificationsTitle, specificationsText, specificationColumns, model, chosen } = lead.task;
  return (
    <details className={styles.section}>
      <summary>{specificationsTitle}</summary>
      <p className={styles.note}>{specificationsText}</p>
      <WideTable label={specificationsTitle}>
        <thead>
          <tr>
            <th scope="col">{specificationColumns.model}</th>
            <th scope="col">{specificationColumns.ratio}</th>
            <th scope="col">{specificationColumns.range}</th>
            <th scope="col">{specificationColumns.chosen}</th>
          </tr>
        </thead>
        <tbody>
          {specifications.map((one) => {
            const columns = (['contributorEffects', 'size', 'expectedMinutes'] as const).filter(
              (column) => one[column],
            );
            const end = (side: 1 | -1) => Math.exp(one.logRatio + side * quantile * one.standardErrorClustered);
            return (
              <tr key={columns.join(' ')}>
                <th scope="row" className={styles.long}>
                  {columns.length === 0 ? model.none : board.list(columns.map((column) => model[column]))}
                </th>
                <td>{verdicts.change(Math.exp(one.logRatio))}</td>
                <td>{verdicts.range([end(-1), end(1)])}</td>
                <td>{one.reported ? `✓ ${chosen}` : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
    </details>
  );
}
