import { useState } from 'react';
import { api } from '../api/client.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { OfficeWords } from '../words/zh-Hans/office.ts';
import { HandOver } from './hand-over.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import { useOwnAddress } from './own-address.ts';
import styles from './people.module.css';
import type { Account } from './read-accounts.ts';
import { Sure } from './sure.tsx';

interface Props {
  account: Account;
  /** All of them, this one among them. */
  accounts: readonly Account[];
  words: OfficeWords;
  changed(): Promise<void>;
}

export function AccountRow({ account, accounts, words, changed }: Props) {
  const { accounts: said, leads } = words;
  const { id, username, role, disabled, own, teams } = account;
  const origin = useOwnAddress();
  const [link, setLink] = useState<string | null>(null);
  const [handedOver, setHandedOver] = useState<string | null>(null);
  const heirs = accounts.filter((one) => one.id !== id && !one.disabled);
  const param = { id };
  return (
    <li>
      <span>
        {username}
        <small>
          {[
            said.roles[role],
            teams.length > 0 ? said.leads(teams.join(said.between)) : said.noTeams,
            ...(own ? [leads.own] : []),
            ...(disabled ? [leads.disabled] : []),
          ].join(' · ')}
        </small>
      </span>
      <div className={styles.acts}>
        {teams.length > 0 && heirs.length > 0 && (
          <HandOver
            account={account}
            heirs={heirs}
            words={words}
            done={async (said) => {
              await changed();
              setHandedOver(said);
            }}
          />
        )}
        {!own &&
          (disabled ? (
            <Button
              kind="quiet"
              aria-label={`${said.enable}: ${username}`}
              onClick={() => api.accounts[':id'].enable.$post({ param }).finally(changed)}
            >
              {said.enable}
            </Button>
          ) : (
            <>
              <Sure
                label={said.password}
                about={username}
                text={said.passwordText(username)}
                confirm={said.passwordMake}
                cancel={words.cancel}
                danger={false}
                act={async () => {
                  const { token } = await (await api.accounts[':id']['password-link'].$post({ param })).json();
                  setLink(`${origin}/lead/password/${token}`);
                }}
              />
              <Sure
                label={said.disable}
                about={username}
                text={said.disableText(username)}
                confirm={said.disableConfirm}
                cancel={words.cancel}
                act={async () => {
                  await api.accounts[':id'].disable.$post({ param });
                  setLink(null);
                  await changed();
                }}
              />
            </>
          ))}
      </div>
      {handedOver !== null && (
        <div className={styles.wide}>
          <Notice announce>{handedOver}</Notice>
        </div>
      )}
      {link !== null && (
        <div className={styles.wide}>
          <OneTimeLink title={said.passwordMade(username)} address={link} />
        </div>
      )}
    </li>
  );
}
