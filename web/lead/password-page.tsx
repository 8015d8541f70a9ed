import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Failed, refusalText } from './failed.tsx';
import styles from './form.module.css';
import { useOfficeWords } from './office-words.ts';
import { leastPassword, PasswordField } from './password-field.tsx';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';
import { useSubmit } from './use-submit.ts';

/** Another password by the link that an administrator made. */
export default function PasswordPage({ token }: { token: string }) {
  const words = useOfficeWords();
  const link = useLoaded(async () => (await api.passwords[':token'].$get({ param: { token } })).json(), token);
  if (link.kind === 'loading' || !words) return <Skeleton />;
  if (link.kind === 'failed') {
    const gone = link.error instanceof ApiError && ['link_used_or_expired', 'invalid_input'].includes(link.error.code);
    if (!gone) return <Failed error={link.error} again={link.reload} />;
    return (
      <div className={styles.page}>
        <h1>{words.password.goneTitle}</h1>
        <p>{words.password.goneText}</p>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{words.password.title}</h1>
      <p className={styles.intro}>{words.password.intro(link.value.username)}</p>
      <NewPassword token={token} submit={words.password.submit} />
    </div>
  );
}

function NewPassword({ token, submit: label }: { token: string; submit: string }) {
  const { lead } = useWords();
  const [, navigate] = useLocation();
  const [password, setPassword] = useState('');
  const { submit, busy, error, checked } = useSubmit(async () => {
    if (password.length < leastPassword) return;
    await api.passwords.$post({ json: { token, password } });
    navigate('/lead', { replace: true });
  });
  const short = checked && password.length < leastPassword;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <PasswordField
        fresh
        value={password}
        error={fieldMessage(error, 'password') ?? (short ? lead.account.passwordTooShort(leastPassword) : undefined)}
        onChange={setPassword}
      />
      <Button kind="primary" type="submit" disabled={busy}>
        {label}
      </Button>
    </form>
  );
}
