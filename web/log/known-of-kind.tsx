import { Link } from 'wouter';
import { useWords } from '../words/words.tsx';
import type { TaskType } from './catalogue.ts';
import { Hint } from './hint.tsx';
import styles from './saved-step.module.css';

/** What comes back for the note at once: what all have found out about this kind, and what to look at before handing it in. */
export function KnownOfKind({ taskType, name }: { taskType: TaskType | undefined; name: string }) {
  const { t } = useWords();
  const [reason] = taskType?.topReasons ?? [];
  const ruling = taskType?.decision?.ruling;
  if (!taskType) return null;
  return (
    <section className={styles.known} aria-labelledby="known-of-kind">
      <h2 id="known-of-kind">{t.saved.known(name)}</h2>
      {!taskType.hint && !reason && !ruling && <p>{t.saved.nothingKnown}</p>}
      {taskType.hint && (
        <p>
          <Hint taskType={taskType} />
        </p>
      )}
      {reason && <p>{t.saved.mostOften(t.reworkReasons[reason])}</p>}
      {ruling && <p>{t.saved.decided(t.rulings[ruling])}</p>}
      <Link href={`/works#${taskType.id}`}>{t.log.card}</Link>
    </section>
  );
}
