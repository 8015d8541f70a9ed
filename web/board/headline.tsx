import type { Headline as Told } from '../../server/boards/told-board.ts';
import { headlineSentence, hourSentence } from '../words/told-sentences.ts';
import styles from './headline.module.css';
import { useWords } from './words.tsx';

/** What the period came to, in one sentence; where no quarter has closed, what is known of all work together. */
export function Headline({ headline }: { headline: Told }) {
  const { told } = useWords();
  const { outcome, before, figure, after } = headlineSentence(headline, told);
  const hour = headline.kind === 'no_hours_yet' ? hourSentence(headline.reading, null, told) : null;
  return (
    <div className={styles.headline}>
      <p className={styles.sentence}>
        {before}
        <strong className={styles[outcome]}>{figure}</strong>
        {after}
      </p>
      {hour !== null && <p className={styles.aside}>{hour}</p>}
    </div>
  );
}
