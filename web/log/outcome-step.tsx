import { type Outcome, outcomes } from '../../db/vocabulary.ts';
import { useWords } from '../words/words.tsx';
import styles from './choices.module.css';
import { OutcomeIcon } from './outcome-icon.tsx';

/** Second tap. */
export function OutcomeStep({ onOutcome }: { onOutcome(outcome: Outcome): void }) {
  const { t } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{t.log.outcome}</h1>
      <ul className={styles.choices}>
        {outcomes.map((outcome, index) => {
          const { label, hint } = t.log.outcomes[outcome];
          return (
            <li key={outcome} className={outcome === 'without_ai' ? styles.apart : undefined}>
              <button
                type="button"
                className={`${styles.choice} ${styles[outcome]}`}
                onClick={() => onOutcome(outcome)}
                data-key={index + 1}
                aria-keyshortcuts={String(index + 1)}
              >
                <OutcomeIcon outcome={outcome} />
                <span className={styles.words}>
                  <span className={styles.label}>{label}</span>
                  <span className={styles.hint}>{hint}</span>
                </span>
                <span className={styles.key} aria-hidden="true">
                  {index + 1}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
