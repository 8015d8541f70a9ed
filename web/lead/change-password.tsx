import { useState } from 'react';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import { useOfficeWords } from './office-words.ts';
import { leastPassword, PasswordField } from './password-field.tsx';
import { useSubmit } from './use-submit.ts';

/** One's own password; wherever else the account is signed in, it no longer is. */
export function ChangePassword({ changed }: { changed(): Promise<void> }) {
  const { lead } = useWords();
  const words = useOfficeWords();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { submit, busy, error, checked, forget } = useSubmit(async () => {
    setDone(false);
    if (current === '' || password.length < leastPassword) return;
    await api.passwords.own.$put({ json: { current, password } });
    setCurrent('');
    setPassword('');
    setDone(true);
    forget();
    await changed();
  });
  if (!words) return null;
  const { account } = lead;
  const currentError = fieldMessage(error, 'current') ?? (checked && current === '' ? account.required : undefined);
  const freshError =
    fieldMessage(error, 'password') ??
    (checked && password.length < leastPassword ? account.passwordTooShort(leastPassword) : undefined);
  return (
    <section className={styles.part} aria-labelledby="own-password">
      <h2 id="own-password">{words.password.own}</h2>
      <p className={styles.intro}>{words.password.ownText}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        {done && <Notice announce>{words.password.done}</Notice>}
        {error !== null && !currentError && !freshError && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <PasswordField label={words.password.current} value={current} error={currentError} onChange={setCurrent} />
        <PasswordField label={words.password.fresh} fresh value={password} error={freshError} onChange={setPassword} />
        <Button type="submit" disabled={busy}>
          {words.password.own}
        </Button>
      </form>
    </section>
  );
}
