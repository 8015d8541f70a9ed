import { buttonClass } from '../../parts/button.tsx';
import { useWords } from '../../words/words.tsx';
import styles from './section.module.css';

/** Plain links: web views that can't save what a script made can still follow them. */
export function TakeAlong() {
  const { t } = useWords();
  return (
    <section className={styles.section} aria-labelledby="export">
      <h2 id="export">{t.mine.takeAlong}</h2>
      <div className={styles.buttons}>
        <a href="/api/entries/export?format=csv" download className={buttonClass()}>
          {t.mine.csv}
        </a>
        <a href="/api/entries/export?format=json" download className={buttonClass()}>
          {t.mine.json}
        </a>
      </div>
      <p>{t.mine.exportNote}</p>
    </section>
  );
}
