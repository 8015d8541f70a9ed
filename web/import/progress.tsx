import styles from './import.module.css';
import type { Step } from './read-file.ts';
import { useImportWords } from './words.tsx';

/** How far a file has come; no end is promised where none is known. */
export function Progress({ step }: { step: Step | null }) {
  const { check: words } = useImportWords();
  const said = words.phases[step?.phase ?? 'send'];
  const known = step?.total !== undefined && step.total > 0;
  return (
    <div className={styles.progress}>
      <p role="status">{said}</p>
      <progress aria-label={said} {...(known && { value: step.rows, max: step.total })} />
      {known && <p className={styles.soft}>{words.of(step.rows.toLocaleString(), step.total!.toLocaleString())}</p>}
    </div>
  );
}
