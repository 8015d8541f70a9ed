import type { Headline as Figures } from '../../server/publication/board.ts';
import { headlineSentence } from '../words/headline.ts';
import styles from './headline.module.css';
import { useWords } from './words.tsx';

/** What the whole period came to, in one sentence. */
export function Headline({ figures, notCounted }: { figures: Figures; notCounted: readonly string[] }) {
  const { board, lead } = useWords();
  const { outcome, before, figure, after } = headlineSentence(figures, board);
  return (
    <div className={styles.headline}>
      <p className={styles.sentence}>
        {before}
        <strong className={styles[outcome]}>{figure}</strong>
        {after}
      </p>
      {notCounted.length > 0 && <p className={styles.aside}>{lead.board.notCounted(board.list(notCounted))}</p>}
    </div>
  );
}
