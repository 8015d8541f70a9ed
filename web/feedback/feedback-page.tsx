import { useMe } from '../api/me.tsx';
import { Opening } from '../pages/opening.tsx';
import prose from '../pages/prose.module.css';
import { Unreachable } from '../pages/unreachable.tsx';
import { Page } from '../parts/page.tsx';
import { usePageWords } from '../words/page-words.ts';
import { FeedbackForm } from './feedback-form.tsx';
import styles from './feedback-page.module.css';
import { ReceiptForm } from './receipt-form.tsx';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/feedback.ts'),
  'zh-Hant': () => import('../words/zh-Hant/feedback.ts'),
  en: () => import('../words/en/feedback.ts'),
};

/** Complaints and suggestions: first what becomes of them, then the form. */
export default function FeedbackPage() {
  const { me } = useMe();
  const { words: loaded, failed } = usePageWords(loaders);
  const words = loaded?.feedback;
  if (!words) return failed ? <Unreachable /> : <Opening />;
  return (
    <Page title={words.title}>
      <div className={prose.prose}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <div className={styles.seen}>
          <Listed title={words.seenTitle} items={words.seen} kind={styles.yes} />
          <Listed title={words.unseenTitle} items={words.unseen} kind={styles.no} />
          <p className={styles.style}>{words.style}</p>
        </div>
        {me && !me.contributor ? <p className={prose.card}>{words.joinFirst}</p> : <FeedbackForm words={words} />}
        <ReceiptForm words={words} />
      </div>
    </Page>
  );
}

function Listed({ title, items, kind }: { title: string; items: readonly string[]; kind: string | undefined }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className={kind}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
