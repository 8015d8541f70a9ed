import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { outbox } from '../outbox/device-outbox.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import prose from './prose.module.css';

/** On the second device: the code from the first makes it the same contributor. */
export default function Move() {
  const { t } = useWords();
  const { refresh } = useMe();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      await api.contributors.moves.$post({ json: { code: code.replace(/\s/g, '').toUpperCase() } });
      await refresh();
      void outbox.flush();
      navigate('/', { replace: true });
    } catch (reason) {
      const refused =
        reason instanceof ApiError && reason.status >= 400 && reason.status !== 429 && reason.status < 500;
      setError(refused ? t.move.wrong : (reason instanceof ApiError && reason.title) || t.failed.title);
    }
  };
  return (
    <Page title={t.move.title}>
      <form className={prose.prose} onSubmit={(event) => void submit(event)} noValidate>
        <h1>{t.move.title}</h1>
        <p>{t.move.text}</p>
        <Field
          label={t.move.label}
          error={error}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={16}
        />
        <Button kind="primary" type="submit">
          {t.move.button}
        </Button>
      </form>
    </Page>
  );
}
