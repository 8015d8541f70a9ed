import { useState } from 'react';
import { Link } from 'wouter';
import { writePaperCode } from '../../../server/domain/paper-code.ts';
import { api } from '../../api/client.ts';
import { ApiError } from '../../api/problem.ts';
import { Button } from '../../parts/button.tsx';
import { useSheetWords } from '../../words/sheet-words.ts';
import { useWords } from '../../words/words.tsx';
import styles from './section.module.css';

/** For a shared PC and no phone: a password on paper, shown once. */
export function NotePassword() {
  const { t } = useWords();
  const { words } = useSheetWords();
  const [password, setPassword] = useState<string>();
  const [failed, setFailed] = useState<string>();
  if (!words) return null;
  const ask = async () => {
    setFailed(undefined);
    try {
      setPassword((await (await api.contributors.me['note-password'].$post()).json()).password);
    } catch (error) {
      setFailed((error instanceof ApiError && error.title) || t.failed.title);
    }
  };
  return (
    <section className={styles.section} aria-labelledby="note-password">
      <h2 id="note-password">{words.passwordTitle}</h2>
      <p>{words.passwordText}</p>
      {password ? (
        <div role="status" className={styles.code}>
          <p>{words.passwordGiven(writePaperCode(password))}</p>
          <p>{words.passwordWhere(`${location.origin}/sheet`)}</p>
        </div>
      ) : (
        <Button onClick={() => void ask()}>{words.passwordButton}</Button>
      )}
      {failed && <p role="alert">{failed}</p>}
      <Link href="/sheet">{words.toSheet}</Link>
    </section>
  );
}
