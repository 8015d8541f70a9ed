import styles from '../parts/centred.module.css';
import { useWords } from '../words/words.tsx';

/** While a page's own part of the program is on its way. */
export function Opening() {
  const { t } = useWords();
  return (
    <main className={styles.centred}>
      <p role="status">{t.loading}</p>
    </main>
  );
}
