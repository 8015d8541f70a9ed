import { useWords } from '../board/words.tsx';
import styles from './empty-board.module.css';

/** Too few teams to show an upper level anything of them: why, and no word of which. */
export function EmptyLevel({ floor, shorter }: { floor: number; shorter: boolean }) {
  const { lead, levels } = useWords();
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">{levels.emptyTitle}</h2>
      <p>{levels.emptyText(floor)}</p>
      {shorter && <p className={styles.soft}>{lead.board.emptyWindow}</p>}
    </section>
  );
}
