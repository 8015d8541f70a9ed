import { Link } from 'wouter';
import { useMe } from '../api/me.tsx';
import { recall } from '../api/remembered.ts';
import { useOutbox } from '../outbox/device-outbox.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import { Unsent } from './own/unsent.tsx';
import { WithOwnWords } from './own/words.tsx';
import styles from './prose.module.css';

/** `/` where this device has not joined. */
export default function Welcome() {
  const { t } = useWords();
  const { me } = useMe();
  const { waiting } = useOutbox();
  return (
    <Page>
      <div className={styles.prose}>
        {me?.office.name && <p className={styles.soft}>{me.office.name}</p>}
        {recall('lost') !== undefined && (
          <Notice tone="alarm">
            <p>{t.seats.lost}</p>
          </Notice>
        )}
        <h1>{t.welcome.title}</h1>
        <p className={styles.lead}>{t.welcome.lead}</p>
        <div className={styles.card}>
          <h2>{t.welcome.howTitle}</h2>
          <p>{t.welcome.how}</p>
          <p>
            {t.welcome.moved} <Link href="/move">{t.welcome.move}</Link>
          </p>
        </div>
        {waiting.length > 0 && (
          <WithOwnWords>
            <Unsent />
          </WithOwnWords>
        )}
        <ButtonLink href="/promises">{t.nav.promises}</ButtonLink>
      </div>
    </Page>
  );
}
