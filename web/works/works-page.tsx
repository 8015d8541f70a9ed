import { useState } from 'react';
import { Link } from 'wouter';
import { useMe } from '../api/me.tsx';
import { ApiError } from '../api/problem.ts';
import { useLoaded } from '../lead/use-loaded.ts';
import { dateOf } from '../log/days.ts';
import prose from '../pages/prose.module.css';
import Welcome from '../pages/welcome.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import { Cards } from './cards.tsx';
import { readWorks, type Works } from './read-works.ts';
import { useWorksWords, WithWorksWords } from './words.tsx';
import styles from './works.module.css';

/** What works here: for one's own team, or by a team's join link before joining where the team allows it. */
export default function WorksPage({ code }: { code?: string }) {
  const { me } = useMe();
  if (code === undefined && me && !me.contributor) return <Welcome />;
  return (
    <WithWorksWords>
      <Loading code={code} />
    </WithWorksWords>
  );
}

function Loading({ code }: { code: string | undefined }) {
  const { t } = useWords();
  const { works } = useWorksWords();
  const loaded = useLoaded(() => readWorks(code), `works ${code ?? ''}`);
  if (loaded.kind === 'loaded') return <Found works={loaded.value} code={code} />;
  const refused = loaded.kind === 'failed' && loaded.error instanceof ApiError ? loaded.error.code : null;
  const closed = refused === 'guidance_not_open';
  const gone = refused === 'join_link_closed';
  const title = closed ? works.closedTitle : gone ? t.join.closedTitle : works.title;
  return (
    <Page title={title}>
      <div className={prose.prose}>
        <h1>{title}</h1>
        {loaded.kind === 'loading' && <p role="status">{t.loading}</p>}
        {closed && <p>{works.closedText}</p>}
        {closed && code !== undefined && <ButtonLink href={`/j/${code}`}>{t.join.button}</ButtonLink>}
        {gone && <p>{t.join.closedText}</p>}
        {loaded.kind === 'failed' && !closed && !gone && (
          <Notice tone="attention" title={t.failed.title} announce>
            <p>{t.failed.text}</p>
            <Button onClick={() => void loaded.reload()}>{t.tryAgain}</Button>
          </Notice>
        )}
      </div>
    </Page>
  );
}

function Found({
  works: { team, floor, lastRun, nextRun, cards, answers },
  code,
}: {
  works: Works;
  code: string | undefined;
}) {
  const { me } = useMe();
  const { works, told } = useWorksWords();
  const [typed, setTyped] = useState('');
  const joined = Boolean(me?.contributor);
  return (
    <Page title={works.title}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={prose.soft}>{works.from(team.name)}</p>
          <h1>{works.title}</h1>
          <p className={styles.soft}>
            {lastRun ? works.asOf(works.day(dateOf(lastRun))) : works.notPublished}{' '}
            {told.nextRun(works.day(dateOf(nextRun)))}
          </p>
        </header>
        <Cards cards={cards} floor={floor} mayPropose={joined && code === undefined} typed={typed} onType={setTyped} />
        {answers.length > 0 && typed === '' && (
          <section className={styles.section} aria-labelledby="answers">
            <h2 id="answers">{works.answers}</h2>
            <p className={styles.soft}>{works.answersText}</p>
            {answers.map(({ question, answer, answeredOn }) => (
              <article key={question + answeredOn} className={styles.answer}>
                <h3>{question}</h3>
                <p>{answer}</p>
                <p className={styles.soft}>{works.answered(works.day(dateOf(answeredOn)))}</p>
              </article>
            ))}
          </section>
        )}
        {joined && (
          <p className={styles.more}>
            <Link href="/feedback">{works.say}</Link>
          </p>
        )}
        {!joined && code !== undefined && (
          <div className={styles.join}>
            <ButtonLink href={`/j/${code}`} kind="primary" wide>
              {works.join}
            </ButtonLink>
            <p className={styles.soft}>{works.joinText}</p>
          </div>
        )}
      </div>
    </Page>
  );
}
