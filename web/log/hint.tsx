import { MarkIcon, type Tone } from '../charts/mark.tsx';
import { useWords } from '../words/words.tsx';
import type { TaskType } from './catalogue.ts';
import styles from './hint.module.css';

const tones: Record<NonNullable<TaskType['hint']>, Tone> = { use: 'gain', check: 'open', avoid: 'loss' };

/** What the last run released about a kind of work, in a mark and two or three words; nothing while nothing is known. */
export function Hint({ taskType }: { taskType: Pick<TaskType, 'hint'> | undefined }) {
  const { t } = useWords();
  const hint = taskType?.hint;
  if (!hint) return null;
  return (
    <span className={`${styles.hint} ${styles[hint]}`}>
      <MarkIcon tone={tones[hint]} />
      {t.hints[hint]}
    </span>
  );
}
