import type { PresentableEvidence } from '../../server/evidence/presentable.ts';
import { MarkIcon } from '../charts/mark.tsx';
import { toneOf } from './names.ts';
import styles from './verdict-label.module.css';
import { useWords } from './words.tsx';

/** The verdict in two or three words, after the mark that stands for it in the plot. */
export function VerdictLabel({ evidence }: { evidence: PresentableEvidence }) {
  const { verdicts } = useWords();
  const tone = toneOf(evidence);
  return (
    <span className={`${styles.label} ${styles[tone]}`}>
      <MarkIcon tone={tone} />
      {verdicts.label[evidence.verdict]}
    </span>
  );
}
