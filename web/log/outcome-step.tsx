import { Link } from 'wouter';
import { type Outcome, outcomes } from '../../db/vocabulary.ts';
import { useWords } from '../words/words.tsx';
import { cautionOf, type TaskType, taskTypeOf } from './catalogue.ts';
import styles from './choices.module.css';
import type { Before } from './draft.ts';
import { Hint } from './hint.tsx';
import { OutcomeIcon } from './outcome-icon.tsx';

interface Props {
  id: string;
  taskTypes: readonly TaskType[] | undefined;
  before: Before | undefined;
  onOutcome(outcome: Outcome): void;
}

/** Second tap. What is known of this kind, and what must never be handed to an AI, stands before it: here it is still of use. */
export function OutcomeStep({ id, taskTypes, before, onOutcome }: Props) {
  const { t, language } = useWords();
  const taskType = taskTypeOf(taskTypes, id);
  const caution = cautionOf(taskTypes, id, language);
  const chosen = before?.saved.draft.outcome;
  return (
    <div className={styles.step}>
      <div className={styles.known}>
        <h1 tabIndex={-1}>{t.log.outcome}</h1>
        <Link href={`/works#${id}`} className={styles.card}>
          <Hint taskType={taskType} />
          <span>{t.log.card}</span>
        </Link>
      </div>
      {caution && <p className={styles.caution}>{caution}</p>}
      <ul className={styles.choices}>
        {outcomes.map((outcome, index) => {
          const { label, hint } = t.log.outcomes[outcome];
          return (
            <li key={outcome}>
              <button
                type="button"
                className={`${styles.choice} ${styles[outcome]} ${outcome === chosen ? styles.chosen : ''}`}
                onClick={() => onOutcome(outcome)}
                data-key={index + 1}
                aria-keyshortcuts={String(index + 1)}
              >
                <OutcomeIcon outcome={outcome} />
                <span className={styles.words}>
                  <span className={styles.label}>
                    {label}
                    {outcome === chosen && <span className={styles.hidden}>{t.log.before}</span>}
                  </span>
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
    </div>
  );
}
