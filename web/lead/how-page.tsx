import { type ReactNode, useEffect } from 'react';
import { useWords } from '../board/words.tsx';
import { Unreachable } from '../pages/unreachable.tsx';
import { type HowSection, type HowWords, howSections } from '../words/how-words.ts';
import { usePageWords } from '../words/page-words.ts';
import { limitsWrong, quartersHeld } from './acceptance.ts';
import styles from './how-page.module.css';
import { HeldTables } from './how-tables.tsx';
import { OwnExample } from './own-example.tsx';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/how.ts'),
  'zh-Hant': () => import('../words/zh-Hant/how.ts'),
  en: () => import('../words/en/how.ts'),
};

/** What each word on the board means, how the figures come about, and what they do not know. */
export function HowPage() {
  const { words, failed } = usePageWords(loaders);
  const { loading } = useWords().lead;
  if (words) return <HowSaid words={words.how} example={<OwnExample />} />;
  return failed ? <Unreachable /> : <p role="status">{loading}</p>;
}

export function HowSaid({ words, example }: { words: HowWords; example?: ReactNode }) {
  const { lead, boardPage } = useWords();
  useEffect(goToAnchor, []);
  return (
    <div className={styles.page}>
      <h1>{lead.howWeKnow}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <section aria-labelledby="in-short">
        <h2 id="in-short">{words.inShort}</h2>
        <ul className={styles.list}>
          {boardPage.know.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <details>
        <summary>{words.contents}</summary>
        <ul className={styles.contents}>
          {howSections.map((key) => (
            <li key={key}>
              <a href={`#${key}`}>{words.sections[key].title}</a>
            </li>
          ))}
        </ul>
      </details>
      {example}
      {howSections.map((key) => (
        <section key={key} id={key} className={styles.section}>
          <h2>{words.sections[key].title}</h2>
          {words.sections[key].text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {besides[key]?.(words)}
        </section>
      ))}
      <p>{lead.notAppraisal}</p>
      <details>
        <summary>{words.formulas.title}</summary>
        <ul className={styles.formulas}>
          {words.formulas.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** What stands in a section beside its text. */
const besides: Partial<Record<HowSection, (words: HowWords) => ReactNode>> = {
  words: (words) => <Means words={words} />,
  unseen: ({ measured }) => <p>{measured.unseen(limitsWrong.pointsTo, limitsWrong.probablyMost)}</p>,
  minutes: ({ measured }) => <p>{measured.minutes(quartersHeld)}</p>,
  held: (words) => <HeldTables words={words} />,
};

function Means({ words: { means } }: { words: HowWords }) {
  const { told } = useWords();
  return (
    <dl className={styles.means}>
      {(Object.keys(means) as (keyof typeof means)[]).map((word) => (
        <div key={word}>
          <dt>{word === 'not_known' ? told.notKnown : told.label[word]}</dt>
          <dd>{means[word]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The page is drawn once its words have come; by then the browser has looked for the anchor in vain. */
function goToAnchor(): void {
  const { hash } = window.location;
  if (hash.length > 1) document.getElementById(hash.slice(1))?.scrollIntoView();
}
