import { Link, useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { AccountForm } from './account-form.tsx';
import { refusalText } from './failed.tsx';
import styles from './form.module.css';
import { useOfficeWords } from './office-words.ts';
import { Skeleton } from './skeleton.tsx';
import { useSubmit } from './use-submit.ts';

/** An invitation: taken with an account of one's own, or with a new one. */
export function Invited({ token, team }: { token: string; team: string | null }) {
  const words = useOfficeWords();
  const { me } = useMe();
  if (!words || me === undefined) return <Skeleton />;
  const { invited } = words;
  return (
    <div className={styles.page}>
      <h1>{invited.title}</h1>
      <p className={styles.intro}>{team === null ? invited.administrator : invited.lead(team)}</p>
      {me.account ? <Take token={token} username={me.account.username} /> : <Fresh token={token} />}
    </div>
  );
}

function Fresh({ token }: { token: string }) {
  const words = useOfficeWords();
  if (!words) return null;
  const { invited } = words;
  return (
    <>
      <p className={styles.or}>
        <Link href={`/lead/sign-in?next=${encodeURIComponent(`/setup/${token}`)}`}>{invited.haveAccount}</Link>
      </p>
      <p className={styles.or}>{invited.fresh}</p>
      <AccountForm token={token} submit={invited.submit} submitting={invited.submitting} next="/lead" />
    </>
  );
}

function Take({ token, username }: { token: string; username: string }) {
  const { failed } = useWords().lead;
  const words = useOfficeWords();
  const { refresh } = useMe();
  const [, navigate] = useLocation();
  const take = useSubmit(async () => {
    await api.setup.take.$post({ json: { token } });
    await refresh();
    navigate('/lead', { replace: true });
  });
  const another = useSubmit(async () => {
    await api.sessions.current.$delete();
    await refresh();
  });
  if (!words) return null;
  const { invited } = words;
  const error = take.error ?? another.error;
  const busy = take.busy || another.busy;
  if (error instanceof ApiError && error.code === 'already_yours')
    return (
      <Notice announce>
        <p>{invited.already}</p>
        <div>
          <ButtonLink href="/lead">{invited.toBoard}</ButtonLink>
        </div>
      </Notice>
    );
  return (
    <div className={styles.form}>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, failed.text)}
        </Notice>
      )}
      <p>{invited.signedInAs(username)}</p>
      <div className={styles.take}>
        <Button kind="primary" disabled={busy} onClick={() => void take.submit()}>
          {invited.take(username)}
        </Button>
        <Button disabled={busy} onClick={() => void another.submit()}>
          {invited.other}
        </Button>
      </div>
    </div>
  );
}
