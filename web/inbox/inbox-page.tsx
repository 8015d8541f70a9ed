import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Failed } from '../lead/failed.tsx';
import { useAccount } from '../lead/signed-in.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { useCatalogue } from '../log/catalogue.ts';
import { Complaints } from './complaints.tsx';
import styles from './inbox.module.css';
import { TeamTips } from './team-tips.tsx';
import { useInboxWords, WithInboxWords } from './words.tsx';

/** What staff wrote: to the administrator, and to the leads of each team. */
export default function InboxPage() {
  return (
    <WithInboxWords>
      <Inbox />
    </WithInboxWords>
  );
}

function Inbox() {
  const inbox = useInboxWords();
  const { lead } = useWords();
  const { account } = useAccount();
  const { taskTypes } = useCatalogue();
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  if (teams.kind === 'loading') return <Skeleton />;
  if (teams.kind === 'failed') return <Failed error={teams.error} again={teams.reload} />;
  const led = teams.value.filter(({ id }) => account.teams.some((team) => team.id === id));
  return (
    <div className={styles.page}>
      <div>
        <h1>{lead.nav.inbox}</h1>
        <p className={styles.soft}>{inbox.intro}</p>
      </div>
      {account.role === 'administrator' && <Complaints />}
      {led.length > 0 && (
        <section className={styles.section} aria-labelledby="tips">
          <h2 id="tips">{inbox.tips}</h2>
          <p className={styles.soft}>{inbox.tipsText}</p>
          {led.map((team) => (
            <TeamTips key={team.id} team={team} taskTypes={taskTypes} changed={teams.reload} />
          ))}
          <p className={styles.soft}>{inbox.open.text}</p>
        </section>
      )}
    </div>
  );
}
