import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { DotsPlot } from '../charts/dots-plot.tsx';
import styles from './shares.module.css';
import tableStyles from './table.module.css';
import { WideTable } from './wide-table.tsx';
import { useWords } from './words.tsx';

/** What the period may have saved or lost on this kind of work: in words, then as twenty dots. */
export function PossibleSaving({ evidence }: { evidence: Extract<PresentableEvidence, { kind: 'estimated' }> }) {
  const { lead, board } = useWords();
  const { minutesSaved, minutesSavedInterval, dots, reworkShareOfGain: eaten } = evidence;
  if (minutesSaved === null || minutesSavedInterval === null) return null;
  const losses = dots?.filter((value) => value < 0).length ?? 0;
  return (
    <section className={styles.section} aria-labelledby="saving">
      <h2 id="saving">{lead.task.dotsTitle}</h2>
      <p className={styles.said}>
        {lead.board.withRange(board.saved(minutesSaved), board.savedRange(minutesSavedInterval))}
      </p>
      {eaten !== null && eaten > 0 && (
        <p className={styles.said}>
          {eaten >= 1 ? lead.task.reworkAteAll : lead.task.reworkAte(Math.round(eaten * 10))}
        </p>
      )}
      {dots !== null && (
        <figure>
          <div className={styles.stack}>
            <DotsPlot values={dots} label={lead.task.dotsAlt(dots.length - losses, losses)} />
            <p className={styles.ends} aria-hidden="true">
              <span>{board.saved(Math.min(0, ...dots))}</span>
              <span>{board.saved(Math.max(0, ...dots))}</span>
            </p>
          </div>
          <figcaption className={styles.note}>
            {lead.task.dotsLegend} {lead.task.dotsText}
          </figcaption>
          <DotsTable dots={dots} />
        </figure>
      )}
    </section>
  );
}

/** The same twenty values as a few points of a table. */
function DotsTable({ dots }: { dots: readonly number[] }) {
  const { lead, board, doing } = useWords();
  const ordered = [...dots].sort((one, other) => one - other);
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
  return (
    <details className={tableStyles.section}>
      <summary>{lead.board.table}</summary>
      <WideTable label={lead.board.table}>
        <thead>
          <tr>
            <th scope="col">{doing.dotsColumns.part}</th>
            <th scope="col">{doing.dotsColumns.time}</th>
          </tr>
        </thead>
        <tbody>
          {doing.dotsParts.map((part, quarter) => (
            <tr key={part}>
              <th scope="row">{part}</th>
              <td>{board.saved(at(quarter / 4))}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
