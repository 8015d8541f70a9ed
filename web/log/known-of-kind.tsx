import { Link } from 'wouter';
import { useAfterwardsWords } from '../words/afterwards-words.ts';
import { useWords } from '../words/words.tsx';
import type { TaskType } from './catalogue.ts';
import { Hint } from './hint.tsx';
import styles from './saved-step.module.css';

/** What comes back for the note at once: what all have found out about this kind, and what to look at before handing it in. */
export default function KnownOfKind({ taskType, name }: { taskType: TaskType | undefined; name: string }) {
  const { t } = useWords();
  const words = useAfterwardsWords();
  const [reason] = taskType?.topReasons ?? [];
  const ruling = taskType?.decision?.ruling;
  if (!taskType || !words) return null;
  const { known, rulings } = words;
  return (
    <section className={styles.known} aria-labelledby="known-of-kind">
      <h2 id="known-of-kind">{known.title(name)}</h2>
      {!taskType.hint && !reason && !ruling && <p>{known.nothing}</p>}
      {taskType.hint && (
        <p>
          <Hint taskType={taskType} />
        </p>
      )}
      {reason && <p>{known.mostOften(t.reworkReasons[reason])}</p>}
      {ruling && <p>{known.decided(rulings[ruling])}</p>}
      <Link href={`/works#${taskType.id}`}>{t.log.card}</Link>
    </section>
  );
}
