import { api } from '../api/client.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Failed } from './failed.tsx';
import { Invitations } from './invitations.tsx';
import { useOfficeWords } from './office-words.ts';
import styles from './people.module.css';
import { useAccount } from './signed-in.tsx';
import { Skeleton } from './skeleton.tsx';
import { Sure } from './sure.tsx';
import { useLoaded } from './use-loaded.ts';

/** Who leads a team; further leads are invited here, and an administrator ends a lead. */
export default function LeadsPage({ teamId }: { teamId: string }) {
  const words = useOfficeWords();
  const { account, refresh } = useAccount();
  const param = { id: teamId };
  const loaded = useLoaded(async () => {
    const [{ teams }, people] = await Promise.all([
      (await api.teams.$get()).json(),
      (await api.teams[':id'].leads.$get({ param })).json(),
    ]);
    return { team: teams.find(({ id }) => id === teamId), ...people };
  }, teamId);
  if (loaded.kind === 'failed') return <Failed error={loaded.error} again={loaded.reload} />;
  if (loaded.kind === 'loading' || !words) return <Skeleton />;
  const { team, leads, invitations } = loaded.value;
  const { leads: said } = words;
  const changed = async () => {
    await loaded.reload();
    await refresh();
  };
  return (
    <>
      <h1>{said.title(team?.name ?? '')}</h1>
      <p className={styles.intro}>{said.intro}</p>
      {leads.length === 0 && <p>{said.none}</p>}
      {leads.length > 0 && (
        <ul className={styles.list}>
          {leads.map(({ id, username, own, disabled }) => (
            <li key={id}>
              <span>
                {username}
                {own && <small>{said.own}</small>}
                {disabled && <small>{said.disabled}</small>}
              </span>
              {account.role === 'administrator' && (
                <Sure
                  label={said.remove}
                  about={username}
                  text={said.removeText(username)}
                  confirm={said.removeConfirm}
                  cancel={words.cancel}
                  act={async () => {
                    await api.teams[':id'].leads[':accountId'].$delete({ param: { id: teamId, accountId: id } });
                    await changed();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Invitations
        title={said.invite}
        text={said.inviteText}
        button={said.make}
        open={invitations}
        make={async () => (await api.teams[':id'].invitations.$post({ param })).json()}
        withdraw={(invitationId) =>
          api.teams[':id'].invitations[':invitationId'].$delete({ param: { id: teamId, invitationId } })
        }
        changed={loaded.reload}
      />
      <p className={styles.after}>
        <ButtonLink href="/lead/teams">{said.back}</ButtonLink>
        <ButtonLink href={`/lead/teams/${teamId}/poster`}>{said.poster}</ButtonLink>
      </p>
    </>
  );
}
