import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import { PasswordField } from './password-field.tsx';
import { useSubmit } from './use-submit.ts';

export function SignInPage() {
  const { lead } = useWords();
  const { refresh } = useMe();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { submit, busy, checked, error } = useSubmit(async () => {
    if (username === '' || password === '') return;
    await api.sessions.$post({ json: { username, password } });
    await refresh();
    navigate(ownPath(search.get('next')), { replace: true });
  });
  const missing = (value: string) => (checked && value === '' ? lead.account.required : undefined);

  return (
    <div className={styles.page}>
      <h1>{lead.signIn.title}</h1>
      <p className={styles.intro}>{lead.signIn.intro}</p>
      {search.has('ended') && (
        <div className={styles.intro}>
          <Notice tone="attention" announce>
            {lead.signIn.ended}
          </Notice>
        </div>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        {error !== null && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <Field
          label={lead.account.username}
          error={fieldMessage(error, 'username') ?? missing(username)}
          value={username}
          maxLength={64}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          onChange={(event) => setUsername(event.target.value)}
        />
        <PasswordField value={password} error={missing(password)} onChange={setPassword} />
        <Button kind="primary" type="submit" disabled={busy}>
          {busy ? lead.signIn.submitting : lead.signIn.submit}
        </Button>
      </form>
      <p className={styles.after}>{lead.signIn.staff}</p>
    </div>
  );
}

/** Where to go after signing in: only ever a lead's page of our own, or the invitation that one came from. */
export function ownPath(next: string | null): string {
  return next !== null && /^\/(?:lead(?:[/?]|$)|setup\/[\w-]+$)/.test(next) ? next : '/lead';
}
