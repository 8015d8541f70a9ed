import { type BurdenKind, burdenKinds } from '../../db/vocabulary.ts';
import { useWords } from '../words/words.tsx';
import styles from './choices.module.css';
import piece from './piece.module.css';

/** Second tap where the first was "an extra burden". */
export function BurdenStep({ onBurden }: { onBurden(burden: BurdenKind): void }) {
  const { t } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{t.log.burdenTitle}</h1>
      <p className={piece.piece}>{t.log.burdenText}</p>
      <ul className={styles.choices}>
        {burdenKinds.map((burden, index) => (
          <li key={burden}>
            <button
              type="button"
              className={styles.choice}
              onClick={() => onBurden(burden)}
              data-key={index + 1}
              aria-keyshortcuts={String(index + 1)}
            >
              <span className={styles.label}>{t.burdens[burden]}</span>
              <span className={styles.key} aria-hidden="true">
                {index + 1}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
