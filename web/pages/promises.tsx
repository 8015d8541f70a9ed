import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import styles from './promises.module.css';
import prose from './prose.module.css';

/** In words that a worried colleague believes. */
export default function Promises() {
  const { t } = useWords();
  const { title, intro, items, lawTitle, law, honestTitle, honest } = t.promises;
  return (
    <Page title={title}>
      <div className={prose.prose}>
        <h1>{title}</h1>
        <p className={prose.lead}>{intro}</p>
        <ol className={styles.items}>
          {items.map((item) => (
            <li key={item.title}>
              <h2>{item.title}</h2>
              <p>{item.text}</p>
            </li>
          ))}
        </ol>
        <div className={prose.card}>
          <h2>{honestTitle}</h2>
          <p>{honest}</p>
        </div>
        <div className={prose.card}>
          <h2>{lawTitle}</h2>
          <p>{law}</p>
        </div>
      </div>
    </Page>
  );
}
