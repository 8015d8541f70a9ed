import { useState } from 'react';
import { api } from '../api/client.ts';
import { Button } from '../parts/button.tsx';
import type { OfficeWords } from '../words/zh-Hans/office.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { useOwnAddress } from './own-address.ts';
import styles from './people.module.css';
import { Sure } from './sure.tsx';

type Account = Awaited<ReturnType<Awaited<ReturnType<typeof api.accounts.$get>>['json']>>['accounts'][number];

export function AccountRow(props: { account: Account; words: OfficeWords; changed(): Promise<void> }) {
  const { account, words, changed } = props;
  const { accounts: said, leads } = words;
  const { id, username, role, disabled, own, teams } = account;
  const origin = useOwnAddress();
  const [link, setLink] = useState<string | null>(null);
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
      {!own && (
        <div className={styles.acts}>
          {disabled ? (
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
          )}
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
