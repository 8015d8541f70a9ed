import { useWords } from '../board/words.tsx';
import styles from './skeleton.module.css';

/** The outline of a board, while its figures are under way. */
export function Skeleton() {
  const { loading } = useWords().lead;
  return (
    <div className={styles.skeleton} role="status">
      <span className={styles.said}>{loading}</span>
      <div className={styles.title} />
      <div className={styles.sentence} />
      <div className={styles.sentence} />
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className={styles.row} />
      ))}
    </div>
  );
}
