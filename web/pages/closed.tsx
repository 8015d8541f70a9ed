import { useState } from 'react';
import { outbox, useOutbox } from '../outbox/device-outbox.ts';
import { Button } from '../parts/button.tsx';
import styles from '../parts/centred.module.css';
import { Notice } from '../parts/notice.tsx';
import { usePageWords } from '../words/page-words.ts';
import { Opening } from './opening.tsx';

const loaders = {
  'zh-Hans': () => import('../words/zh-Hans/closed.ts'),
  'zh-Hant': () => import('../words/zh-Hant/closed.ts'),
  en: () => import('../words/en/closed.ts'),
};

/** The office is gone; what this device never sent is its owner's, and stays until they say otherwise. */
export default function Closed() {
  const { words } = usePageWords(loaders);
  const { waiting } = useOutbox();
  const [removed, setRemoved] = useState(false);
  if (!words) return <Opening />;
  const { title, text, unsent, remove, removed: gone } = words.closed;
  return (
    <main className={styles.centred}>
      <h1>{title}</h1>
      <p>{text}</p>
      {waiting.length > 0 && (
        <Notice tone="attention">
          <p>{unsent}</p>
          <p>
            <Button onClick={() => void outbox.clear().then(() => setRemoved(true))}>{remove}</Button>
          </p>
        </Notice>
      )}
      {removed && waiting.length === 0 && <p role="status">{gone}</p>}
    </main>
  );
}
