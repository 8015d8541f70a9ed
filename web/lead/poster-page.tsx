import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { useWords } from '../board/words.tsx';
import { Button } from '../parts/button.tsx';
import { Failed } from './failed.tsx';
import { JoinLink } from './join-link.tsx';
import styles from './poster-page.module.css';
import { Qr } from './qr.tsx';
import { Skeleton } from './skeleton.tsx';
import { joinAddress } from './team-tree.ts';
import { useLoaded } from './use-loaded.ts';

/** One A4 page for the wall. */
export function PosterPage({ teamId }: { teamId: string }) {
  const { lead } = useWords();
  const { me } = useMe();
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  if (teams.kind === 'loading') return <Skeleton />;
  if (teams.kind === 'failed') return <Failed error={teams.error} again={teams.reload} />;
  const team = teams.value.find(({ id }) => id === teamId);
  if (team === undefined) return <p>{lead.failed.missingText}</p>;
  if (team.joinCode === null) return <JoinLink team={team} changed={teams.reload} />;
  const address = joinAddress(team.joinCode);
  return (
    <>
      <p className={styles.print}>
        <Button kind="primary" onClick={() => window.print()}>
          {lead.poster.print}
        </Button>
      </p>
      <article className={styles.sheet}>
        <p className={styles.team}>{[me?.office.name, team.name].filter(Boolean).join(' · ')}</p>
        <h1>{lead.poster.title}</h1>
        <p className={styles.about}>{lead.poster.about}</p>
        <Qr text={address} label={lead.teams.qr(team.name)} />
        <p className={styles.address}>
          <span>{lead.poster.orType}</span>
          {address}
        </p>
        <ul>
          {lead.poster.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
          <li>{lead.poster.voluntary}</li>
        </ul>
      </article>
    </>
  );
}
