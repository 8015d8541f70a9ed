import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Failed } from './failed.tsx';
import { NewTeam } from './new-team.tsx';
import { useAccount } from './signed-in.tsx';
import { Skeleton } from './skeleton.tsx';
import { TeamRow } from './team-row.tsx';
import { teamTree } from './team-tree.ts';
import styles from './teams-page.module.css';
import { useLoaded } from './use-loaded.ts';

/** The tree of teams and their join links. */
export function TeamsPage() {
  const { teams: words } = useWords().lead;
  const { account, refresh } = useAccount();
  const { role, teams: led } = account;
  const [created, setCreated] = useState<{ id: string; name: string } | null>(null);
  const teams = useLoaded(async () => (await (await api.teams.$get()).json()).teams, 'teams');
  if (teams.kind === 'loading') return <Skeleton />;
  if (teams.kind === 'failed') return <Failed error={teams.error} again={teams.reload} />;
  const tree = teamTree(teams.value);
  const administrator = role === 'administrator';
  const ledHere = new Set(led.map(({ id }) => id));
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      {created && (
        <div className={styles.created}>
          <Notice announce>
            <p>{words.created(created.name)}</p>
            <p className={styles.next}>
              <ButtonLink kind="primary" href={`/lead/teams/${created.id}/seats`}>
                {words.seats}
              </ButtonLink>
              <Link href={`/lead/teams/${created.id}/leads`}>{words.inviteLeads}</Link>
            </p>
          </Notice>
        </div>
      )}
      {tree.length === 0 && <p className={styles.intro}>{words.empty}</p>}
      {tree.length > 0 && (
        <ul className={styles.tree}>
          {tree.map((branch) => (
            <TeamRow
              key={branch.team.id}
              branch={branch}
              mine={ledHere.has(branch.team.id)}
              tree={tree}
              mayChange={administrator}
              opened={branch.team.id === created?.id}
              changed={teams.reload}
            />
          ))}
        </ul>
      )}
      {administrator && (
        <NewTeam
          tree={tree}
          made={(team) => {
            setCreated(team);
            void refresh();
            void teams.reload();
          }}
        />
      )}
    </>
  );
}
