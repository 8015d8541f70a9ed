import { taskName, useCatalogue } from '../log/catalogue.ts';
import { dateOf } from '../log/days.ts';
import { useOutbox } from '../outbox/device-outbox.ts';
import type { Waiting } from '../outbox/waiting.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { QueueLine } from '../parts/queue-line.tsx';
import { useWords } from '../words/words.tsx';
import styles from './mine.module.css';
import { Unsent } from './own/unsent.tsx';
import { WaysOut } from './own/ways-out.tsx';
import { useOwnWords, WithOwnWords } from './own/words.tsx';
import refusedStyles from './refused.module.css';

/** What the server did not accept: why, and every way out. Nothing is dropped but on the person's word. */
export default function Refused() {
  return (
    <WithOwnWords>
      <RefusedItems />
    </WithOwnWords>
  );
}

function RefusedItems() {
  const { t, language } = useWords();
  const { refusedPage, mine } = useOwnWords();
  const { taskTypes } = useCatalogue();
  const { waiting, shut } = useOutbox();
  const refused = waiting.filter(({ refusal }) => refusal);
  return (
    <Page title={refusedPage.title}>
      <div className={styles.mine}>
        <h1>{refusedPage.title}</h1>
        {shut && <Unsent />}
        {refused.length > 0 && <p>{refusedPage.text}</p>}
        {refused.length === 0 && waiting.length > 0 && !shut && <QueueLine />}
        {waiting.length === 0 && <p role="status">{t.state.resent}</p>}
        {refused.map((one) => (
          <section key={one.id} className={refusedStyles.card} aria-labelledby={`refused-${one.id}`}>
            <h2 id={`refused-${one.id}`}>{titleOf(one)}</h2>
            <p className={refusedStyles.why}>{whyOf(one)}</p>
            <WaysOut one={one} taskTypes={taskTypes} />
          </section>
        ))}
        {refused.length === 0 && (
          <ButtonLink href="/" kind="primary">
            {t.nav.log}
          </ButtonLink>
        )}
      </div>
    </Page>
  );

  function titleOf({ kind, body }: Waiting): string {
    if (!body) return mine.remove;
    const what = kind === 'entries' ? taskName(taskTypes, body.taskTypeId, language) : t.burdens[body.kind];
    return [what, t.minutes(body.minutes), t.day(dateOf(body.day))].join(' · ');
  }

  function whyOf({ refusal }: Waiting): string {
    if (refusal?.code === 'not_yours' || refusal?.code === 'already_deleted') return refusedPage.reasons[refusal.code];
    return refusal?.messages.length ? refusal.messages.join(' ') : (refusal?.title ?? '');
  }
}
