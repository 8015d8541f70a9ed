import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { DotsPlot } from '../charts/dots-plot.tsx';
import styles from './shares.module.css';
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
        </figure>
      )}
    </section>
  );
}
