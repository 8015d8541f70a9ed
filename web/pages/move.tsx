import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { forgetCatalogue } from '../log/catalogue.ts';
import { outbox } from '../outbox/device-outbox.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { forgetNonce, nonceFor } from '../seats/nonce.ts';
import { useWords } from '../words/words.tsx';
import { useOwnWords, WithOwnWords } from './own/words.tsx';
import prose from './prose.module.css';

/** On the second device: the code from the first makes it the same contributor. */
export default function Move() {
  return (
    <WithOwnWords>
      <MoveForm />
    </WithOwnWords>
  );
}

function MoveForm() {
  const { t } = useWords();
  const { move } = useOwnWords();
  const { refresh } = useMe();
  const [, navigate] = useLocation();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      const plain = code.replace(/\s/g, '').toUpperCase();
      await api.contributors.moves.$post({ json: { code: plain, nonce: nonceFor(`move:${plain}`) } });
      forgetNonce();
      forgetCatalogue();
      await refresh();
      void outbox.flush();
      navigate('/', { replace: true });
    } catch (reason) {
      const refused =
        reason instanceof ApiError && reason.status >= 400 && reason.status !== 429 && reason.status < 500;
      setError(refused ? move.wrong : (reason instanceof ApiError && reason.title) || t.failed.title);
    }
  };
  return (
    <Page title={move.title}>
      <form className={prose.prose} onSubmit={(event) => void submit(event)} noValidate>
        <h1>{move.title}</h1>
        <p>{move.text}</p>
        <Field
          label={move.label}
          error={error}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={16}
        />
        <Button kind="primary" type="submit">
          {move.button}
        </Button>
      </form>
    </Page>
  );
}
