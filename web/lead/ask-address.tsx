import { useState } from 'react';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import { reachableAddress } from './own-address.ts';
import { useAccount } from './signed-in.tsx';
import { useSubmit } from './use-submit.ts';

/** Before anything is printed with an address that nobody else could open. Who runs the office is asked once for all. */
export function AskAddress({ here, use }: { here: string; use(address: string): void }) {
  const { failed, poster } = useWords().lead;
  const { account } = useAccount();
  const { refresh } = useMe();
  const [typed, setTyped] = useState('');
  const address = reachableAddress(typed);
  const { submit, busy, checked, error } = useSubmit(async () => {
    if (address === null) return;
    if (account.role === 'administrator') {
      await api.office.$patch({ json: { typedAddress: address } });
      await refresh();
    }
    use(address);
  });
  return (
    <div className={styles.page}>
      <h1>{poster.ask.title}</h1>
      <p className={styles.intro}>{poster.ask.text(here)}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        {error !== null && (
          <Notice tone="alarm" announce>
            {refusalText(error, failed.text)}
          </Notice>
        )}
        <Field
          label={poster.ask.label}
          hint={poster.ask.hint}
          error={checked && address === null ? poster.ask.wrong : undefined}
          value={typed}
          maxLength={200}
          inputMode="url"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button kind="primary" type="submit" disabled={busy}>
          {poster.ask.use}
        </Button>
      </form>
    </div>
  );
}
