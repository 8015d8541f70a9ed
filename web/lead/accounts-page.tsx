import { api } from '../api/client.ts';
import { AccountRow } from './account-row.tsx';
import { Failed } from './failed.tsx';
import { Invitations } from './invitations.tsx';
import { useOfficeWords } from './office-words.ts';
import styles from './people.module.css';
import { readAccounts } from './read-accounts.ts';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';

/** Every account, for administrators: to disable, to let in again, and to invite another administrator. */
export default function AccountsPage() {
  const words = useOfficeWords();
  const loaded = useLoaded(readAccounts, 'accounts');
  if (loaded.kind === 'failed') return <Failed error={loaded.error} again={loaded.reload} />;
  if (loaded.kind === 'loading' || !words) return <Skeleton />;
  const { accounts, invitations } = loaded.value;
  const { accounts: said } = words;
  return (
    <>
      <h1>{said.title}</h1>
      <p className={styles.intro}>{said.intro}</p>
      <ul className={styles.list}>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} accounts={accounts} words={words} changed={loaded.reload} />
        ))}
      </ul>
      <Invitations
        title={said.invite}
        text={said.inviteText}
        button={said.make}
        open={invitations}
        make={async () => (await api.accounts.invitations.$post()).json()}
        withdraw={(invitationId) => api.accounts.invitations[':invitationId'].$delete({ param: { invitationId } })}
        changed={loaded.reload}
      />
    </>
  );
}
