import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import { leastPassword, PasswordField } from './password-field.tsx';
import { useSubmit } from './use-submit.ts';

interface Props {
  token: string;
  submit: string;
  submitting: string;
  /** Where to go with the new account. */
  next: string;
  /** It sets up the office, and may name it. */
  first?: boolean;
}

/** A new account by a one-time link: username and password, and of the very first one the office's name. */
export function AccountForm({ token, submit: label, submitting, next, first = false }: Props) {
  const { lead } = useWords();
  const { refresh } = useMe();
  const [, navigate] = useLocation();
  const [office, setOffice] = useState('');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const nameMissing = username.trim().length < 2;
  const passwordShort = password.length < leastPassword;
  const { submit, busy, checked, error } = useSubmit(async () => {
    if (nameMissing || passwordShort) return;
    const officeName = office.trim();
    await api.setup.$post({ json: { token, username, password, ...(officeName === '' ? {} : { officeName }) } });
    await refresh();
    navigate(next, { replace: true });
  });

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {first && (
        <Field
          label={lead.setup.office}
          hint={lead.setup.officeHint}
          error={fieldMessage(error, 'officeName')}
          value={office}
          maxLength={80}
          autoComplete="organization"
          onChange={(event) => setOffice(event.target.value)}
        />
      )}
      <Field
        label={lead.account.username}
        hint={lead.account.usernameHint}
        error={fieldMessage(error, 'username') ?? (checked && nameMissing ? lead.account.usernameShort : undefined)}
        value={username}
        maxLength={64}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        onChange={(event) => setUsername(event.target.value)}
      />
      <PasswordField
        fresh
        value={password}
        error={
          fieldMessage(error, 'password') ??
          (checked && passwordShort ? lead.account.passwordTooShort(leastPassword) : undefined)
        }
        onChange={setPassword}
      />
      <Button kind="primary" type="submit" disabled={busy}>
        {busy ? submitting : label}
      </Button>
    </form>
  );
}
