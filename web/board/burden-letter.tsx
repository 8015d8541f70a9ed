import { useId } from 'react';
import { CopyButton } from '../lead/copy-button.tsx';
import styles from './burden-letter.module.css';
import { type LetterFigures, letterText } from './letter-text.ts';
import { useWords } from './words.tsx';

/** The ledger as a text that can be sent to whoever can end the burdens. */
export function BurdenLetter(figures: LetterFigures) {
  const words = useWords();
  const { letter } = words.doing;
  const text = letterText(figures, words);
  const id = useId();
  return (
    <details className={styles.letter}>
      <summary>{letter.open}</summary>
      <p className={styles.note} id={id}>
        {letter.note}
      </p>
      <pre className={styles.text} aria-describedby={id}>
        {text}
      </pre>
      <CopyButton text={text} label={letter.copy} />
    </details>
  );
}
