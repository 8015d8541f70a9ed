import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/select.tsx';
import type { OfficeWords } from '../words/zh-Hans/office.ts';
import { refusalText } from './failed.tsx';
import type { Account } from './read-accounts.ts';
import styles from './sure.module.css';
import { useSubmit } from './use-submit.ts';

interface Props {
  account: Account;
  /** Who may take the teams over. */
  heirs: readonly Account[];
  words: OfficeWords;
  done(said: string): Promise<void>;
}

/** All teams of who leaves, to another lead. What it means is said before it is done. */
export function HandOver({ account, heirs, words, done }: Props) {
  const { failed } = useWords().lead;
  const { accounts: said, cancel } = words;
  const [asking, setAsking] = useState(false);
  const [heirId, setHeirId] = useState('');
  const heir = heirs.find(({ id }) => id === heirId);
  const teams = account.teams.join(said.between);
  const { submit, busy, error, forget } = useSubmit(async () => {
    if (heir === undefined) return;
    await api.accounts[':id']['hand-over'].$post({ param: { id: account.id }, json: { to: heir.id } });
    setAsking(false);
    await done(said.handedOver(teams, heir.username));
  });
  if (!asking)
    return (
      <Button kind="quiet" aria-label={`${said.handOver}: ${account.username}`} onClick={() => setAsking(true)}>
        {said.handOver}
      </Button>
    );
  return (
    <form className={styles.sure} onSubmit={submit}>
      <Notice tone={error === null ? 'attention' : 'alarm'} announce>
        <p>{error === null ? said.handOverText(teams) : refusalText(error, failed.text)}</p>
        <Select label={said.heir} value={heirId} changed={setHeirId}>
          <option value="">{said.chooseHeir}</option>
          {heirs.map(({ id, username }) => (
            <option key={id} value={id}>
              {username}
            </option>
          ))}
        </Select>
        <div className={styles.buttons}>
          <Button kind="danger" type="submit" disabled={busy || heir === undefined}>
            {said.handOverConfirm}
          </Button>
          <Button
            onClick={() => {
              setAsking(false);
              forget();
            }}
          >
            {cancel}
          </Button>
        </div>
      </Notice>
    </form>
  );
}
