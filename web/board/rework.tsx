import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { TenDots } from '../charts/ten-dots.tsx';
import { inTen } from '../words/figures.ts';
import styles from './shares.module.css';
import { Shares } from './shares.tsx';
import { useWords } from './words.tsx';

/** How often work done with AI came back, and why. */
export function Rework({ evidence }: { evidence: PresentableEvidence }) {
  const { lead, board } = useWords();
  const { reworkedShare, reasons, alsoByHandShare } = evidence.rework;
  if (reworkedShare === null && alsoByHandShare === null && !reasons?.length) return null;
  return (
    <>
      <section className={styles.section} aria-labelledby="rework">
        <h2 id="rework">{lead.task.reworkTitle}</h2>
        {reworkedShare !== null && (
          <p className={styles.picture}>
            <TenDots filled={inTen(reworkedShare)} tone="loss" />
            {lead.task.reworkText(inTen(reworkedShare))}
          </p>
        )}
        {alsoByHandShare !== null && alsoByHandShare > 0 && <p>{lead.task.alsoByHand(inTen(alsoByHandShare))}</p>}
      </section>
      {reasons !== null && reasons.length > 0 && (
        <Shares
          id="reasons"
          title={lead.task.reasonsTitle}
          note={lead.task.reasonsNote}
          tone="loss"
          shares={reasons.map(({ reason, share }) => ({ name: board.reworkReasons[reason], share }))}
        />
      )}
    </>
  );
}
