import { Link } from 'wouter';
import { useMe } from '../api/me.tsx';
import { Page } from '../parts/page.tsx';
import { SeatsLine } from '../seats/seats-line.tsx';
import { usePageWords } from '../words/page-words.ts';
import { useWords } from '../words/words.tsx';
import type { PromisesWords } from '../words/zh-Hans/promises.ts';
import styles from './promises.module.css';
import prose from './prose.module.css';
import { Unreachable } from './unreachable.tsx';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/promises.ts'),
  'zh-Hant': () => import('../words/zh-Hant/promises.ts'),
  en: () => import('../words/en/promises.ts'),
};

/** In words that a worried colleague believes. */
export default function Promises() {
  const { t } = useWords();
  const seats = useMe().me?.contributor?.seats;
  const { words: loaded, failed } = usePageWords(loaders);
  const words = loaded?.promises;
  if (!words && failed) return <Unreachable />;
  return (
    <Page title={t.nav.promises}>
      <div className={prose.prose}>
        <h1>{t.nav.promises}</h1>
        {!words && <p role="status">{t.loading}</p>}
        {words && (
          <>
            <p className={prose.lead}>{words.intro}</p>
            <Link href="/how">{words.how}</Link>
            <ol className={styles.items}>
              {words.items.map((item) => (
                <li key={item.title}>
                  <h2>{item.title}</h2>
                  <p>{item.text}</p>
                  <p className={styles.kept}>
                    <strong>{words.kept}</strong> {item.kept}
                  </p>
                </li>
              ))}
            </ol>
            <div className={prose.card}>
              <h2>{words.truthTitle}</h2>
              <ul className={styles.truths}>
                {truthsOf(words, seats?.total ?? 0).map((truth) => (
                  <li key={truth}>{truth}</li>
                ))}
              </ul>
              {seats && <SeatsLine seats={seats} open />}
            </div>
            <div className={prose.card}>
              <h2>{words.honestTitle}</h2>
              <p>{words.honest}</p>
            </div>
            <div className={prose.card}>
              <h2>{words.lawTitle}</h2>
              <p>{words.law}</p>
            </div>
            <Link href="/how">{words.how}</Link>
          </>
        )}
      </div>
    </Page>
  );
}

const truthsOf = (words: PromisesWords, seats: number): string[] => [
  ...words.truths,
  seats > 0 ? words.ofSeats(seats) : words.ofSeatsAnywhere,
  ...words.furtherTruths,
];
