import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../api/client.ts';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { forgetCatalogue } from '../log/catalogue.ts';
import { outbox, useOutbox } from '../outbox/device-outbox.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { SeatsLine } from '../seats/seats-line.tsx';
import { useWords } from '../words/words.tsx';
import styles from './join.module.css';
import prose from './prose.module.css';

async function readLink(code: string) {
  return (await api.join[':code'].$get({ param: { code } })).json();
}
type Invitation = Awaited<ReturnType<typeof readLink>>;

/** What the team's link leads to: who invites, what is promised, one button. */
export default function Join({ code }: { code: string }) {
  const { t } = useWords();
  const { me, refresh } = useMe();
  const { waiting } = useOutbox();
  const [, navigate] = useLocation();
  const [invitation, setInvitation] = useState<Invitation>();
  const [error, setError] = useState<ApiError>();
  const [joining, setJoining] = useState(false);

  const fail = (reason: unknown) => setError(reason instanceof ApiError ? reason : new ApiError('unreadable', 0));
  const look = () => {
    setError(undefined);
    readLink(code).then(setInvitation, fail);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another link is looked up anew
  useEffect(look, [code]);

  const join = async () => {
    setJoining(true);
    try {
      await api.contributors.$post({ json: { joinCode: code } });
      forgetCatalogue();
      await refresh();
      void outbox.flush();
      navigate('/', { replace: true });
    } catch (reason) {
      fail(reason);
      setJoining(false);
    }
  };

  const own = me?.contributor?.team.name;
  const name = invitation?.team.name;
  // Whoever taps the team's link again wants to log.
  const already = own !== undefined && own === name;
  useEffect(() => {
    if (already) navigate('/', { replace: true });
  }, [already, navigate]);
  if (error?.code === 'join_link_closed' || error?.code === 'team_closed')
    return (
      <Page title={t.join.closedTitle}>
        <div className={prose.prose}>
          <h1>{t.join.closedTitle}</h1>
          <p>{t.join.closedText}</p>
          <ButtonLink href="/">{t.missing.home}</ButtonLink>
        </div>
      </Page>
    );
  return (
    <Page title={name ?? t.join.button}>
      <div className={prose.prose}>
        {error && (
          <Notice tone="alarm" title={error.title || t.failed.title} announce>
            <p>{t.failed.text}</p>
          </Notice>
        )}
        {error && !invitation && <Button onClick={look}>{t.tryAgain}</Button>}
        {!error && !invitation && <p role="status">{t.loading}</p>}
        {invitation && (
          <>
            <div>
              <p className={prose.soft}>{t.join.to(invitation.office.name)}</p>
              <h1>{name}</h1>
            </div>
            <p>{t.join.lead}</p>
            <ul className={styles.promises}>
              {t.join.promises.map((promise) => (
                <li key={promise}>{promise}</li>
              ))}
            </ul>
            {own !== undefined && (
              <Notice>
                <p>{own === name ? t.join.already(own) : t.join.switching(own)}</p>
              </Notice>
            )}
            {waiting.length > 0 && (
              <Notice>
                <p>{t.join.waiting(waiting.length)}</p>
              </Notice>
            )}
            {own === name ? (
              <ButtonLink href="/" kind="primary" wide>
                {t.nav.log}
              </ButtonLink>
            ) : (
              <Button kind="primary" wide disabled={joining} onClick={() => void join()}>
                {joining ? t.join.joining : t.join.button}
              </Button>
            )}
            <p className={prose.soft}>{t.join.voluntary}</p>
            <SeatsLine seats={invitation.seats} />
            {invitation.team.openGuidance && (
              <ButtonLink href={`/j/${code}/works`} wide>
                {t.join.look}
              </ButtonLink>
            )}
          </>
        )}
      </div>
    </Page>
  );
}
