import { nameOf } from './names.ts';
import type { Board } from './read-board.ts';
import styles from './shares.module.css';
import { useWords } from './words.tsx';

/** The rest of the catalogue and the one reason why nothing is said about it. */
export function Withheld({ withheld, floor, pooled }: Pick<Board, 'withheld'> & { floor: number; pooled: boolean }) {
  const { lead, levels, board, language } = useWords();
  if (withheld.taskTypes.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="withheld">
      <h2 id="withheld">{lead.board.withheld}</h2>
      <p>{board.list(withheld.taskTypes.map((taskType) => nameOf(taskType, language)))}</p>
      <p className={styles.note}>{(pooled ? levels : lead.board).withheldText(floor)}</p>
    </section>
  );
}
