import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { ApiError } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { AccountForm } from './account-form.tsx';
import { Failed } from './failed.tsx';
import styles from './form.module.css';
import { Invited } from './invited.tsx';
import { useOfficeWords } from './office-words.ts';
import { Skeleton } from './skeleton.tsx';
import { useLoaded } from './use-loaded.ts';

/** The one-time link's page: sets up the office, or is an invitation. */
export default function SetupPage({ token }: { token: string }) {
  const { setup } = useWords().lead;
  const link = useLoaded(async () => (await api.setup[':token'].$get({ param: { token } })).json(), token);
  if (link.kind === 'loading') return <Skeleton />;
  if (link.kind === 'failed') {
    const gone =
      link.error instanceof ApiError &&
      ['link_used_or_expired', 'not_found', 'invalid_input'].includes(link.error.code);
    return gone ? <GoneLink /> : <Failed error={link.error} again={link.reload} />;
  }
  const { team, first } = link.value;
  if (!first) return <Invited token={token} team={team?.name ?? null} />;
  return (
    <div className={styles.page}>
      <h1>{setup.title}</h1>
      <p className={styles.intro}>{setup.intro}</p>
      <AccountForm token={token} first submit={setup.submit} submitting={setup.submitting} next="/lead/teams" />
    </div>
  );
}

function GoneLink() {
  const { setup } = useWords().lead;
  const words = useOfficeWords();
  return (
    <div className={styles.page}>
      <h1>{setup.goneTitle}</h1>
      <p className={styles.intro}>{setup.goneText}</p>
      <p>
        <Link href="/lead/sign-in">{setup.goneDone}</Link>
      </p>
      <p>{words?.invited.goneNew}</p>
      <p>{setup.goneNew}</p>
    </div>
  );
}
