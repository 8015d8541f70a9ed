import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { ApiError, fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { Failed, refusalText } from './failed.tsx';
import styles from './form.module.css';
import { leastPassword, PasswordField } from './password-field.tsx';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';

/** The one-time link's page: makes the account that the link is for, and signs it in. */
export function SetupPage({ token }: { token: string }) {
  const { setup } = useWords().lead;
  const link = useLoaded(async () => (await api.setup[':token'].$get({ param: { token } })).json(), token);
  if (link.kind === 'loading') return <Skeleton />;
  if (link.kind === 'failed') {
    const gone =
      link.error instanceof ApiError &&
      ['link_used_or_expired', 'not_found', 'invalid_input'].includes(link.error.code);
    return gone ? <GoneLink /> : <Failed error={link.error} again={link.reload} />;
  }
  const { role, team } = link.value;
  return (
    <div className={styles.page}>
      <h1>{setup.title}</h1>
      <p className={styles.intro}>{team === null ? setup.intro : setup.introLead(team.name)}</p>
      <SetupForm token={token} administrator={role === 'administrator'} />
    </div>
  );
}

function GoneLink() {
  const { setup } = useWords().lead;
  return (
    <div className={styles.page}>
      <h1>{setup.goneTitle}</h1>
      <p className={styles.intro}>{setup.goneText}</p>
      <p>
        <Link href="/lead/sign-in">{setup.goneDone}</Link>
      </p>
      <p>{setup.goneNew}</p>
    </div>
  );
}

function SetupForm({ token, administrator }: { token: string; administrator: boolean }) {
  const { lead } = useWords();
  const [, navigate] = useLocation();
  const [office, setOffice] = useState('');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const nameMissing = username.trim().length < 2;
  const passwordShort = password.length < leastPassword;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    setError(null);
    if (nameMissing || passwordShort) return;
    setBusy(true);
    const officeName = office.trim();
    try {
      await api.setup.$post({ json: { token, username, password, ...(officeName === '' ? {} : { officeName }) } });
      navigate(administrator ? '/lead/teams' : '/lead', { replace: true });
    } catch (refused) {
      setError(refused);
      setBusy(false);
    }
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      {administrator && (
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
        {busy ? lead.setup.submitting : lead.setup.submit}
      </Button>
    </form>
  );
}
