import { useWords } from '../words/words.tsx';
import type { TaskType } from './catalogue.ts';
import styles from './hint.module.css';

/** What the last run released about a kind of work, in a mark and two or three words; nothing while nothing is known. */
export function Hint({ taskType }: { taskType: Pick<TaskType, 'hint'> | undefined }) {
  const { t } = useWords();
  const hint = taskType?.hint;
  return hint ? <span className={`${styles.hint} ${styles[hint]}`}>{t.hints[hint]}</span> : null;
}
