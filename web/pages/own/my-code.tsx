import { useState } from 'react';
import { api } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.tsx';
import styles from './section.module.css';
import { useOwnWords } from './words.tsx';

/** Hands this contributor to another device. */
export function MyCode() {
  const { t } = useWords();
  const { mine } = useOwnWords();
  const [code, setCode] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const ask = async () => {
    setFailed(undefined);
    try {
      setCode((await (await api.contributors.me.code.$post()).json()).code);
    } catch (error) {
      setFailed((error instanceof ApiError && error.title) || t.failed.title);
    }
  };
  return (
    <section className={styles.section} aria-labelledby="move">
      <h2 id="move">{mine.moveTitle}</h2>
      <p>{mine.moveText}</p>
      {code ? (
        <div role="status" className={styles.code}>
          <p>{mine.moveCode}</p>
          <p className={styles.letters}>{code.replace(/(.{4})(?=.)/g, '$1 ')}</p>
          <p>{mine.moveHow(`${location.origin}/move`)}</p>
        </div>
      ) : (
        <Button onClick={() => void ask()}>{mine.moveButton}</Button>
      )}
      {failed && <p role="alert">{failed}</p>}
    </section>
  );
}
