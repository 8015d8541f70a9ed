import { buttonClass } from '../../parts/button.tsx';
import { useWords } from '../../words/words.tsx';
import styles from './section.module.css';
import { useOwnWords } from './words.tsx';

/** Plain links: web views that can't save what a script made can still follow them. */
export function TakeAlong() {
  const { language } = useWords();
  const { mine } = useOwnWords();
  return (
    <section className={styles.section} aria-labelledby="export">
      <h2 id="export">{mine.takeAlong}</h2>
      <div className={styles.buttons}>
        <a href={`/api/entries/export?format=csv&language=${language}`} download className={buttonClass()}>
          {mine.csv}
        </a>
        <a href="/api/entries/export?format=json" download className={buttonClass()}>
          {mine.json}
        </a>
      </div>
      <p>{mine.exportNote}</p>
    </section>
  );
}
