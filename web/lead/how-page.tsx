import { useWords } from '../board/words.tsx';
import styles from './how-page.module.css';
import { OwnExample } from './own-example.tsx';

/** What each word on the board means, how the figures come about, and what they do not know. */
export function HowPage() {
  const { how, notAppraisal } = useWords().lead;
  return (
    <div className={styles.page}>
      <h1>{how.title}</h1>
      <p className={styles.intro}>{how.intro}</p>
      <OwnExample />
      {how.sections.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <p>{notAppraisal}</p>
      <details>
        <summary>{how.formulaTitle}</summary>
        <ul>
          {how.formula.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
