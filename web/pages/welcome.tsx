import { Link } from 'wouter';
import { useMe } from '../api/me.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { QueueLine } from '../parts/queue-line.tsx';
import { useWords } from '../words/words.tsx';
import styles from './prose.module.css';

/** `/` where this device has not joined. */
export default function Welcome() {
  const { t } = useWords();
  const { me } = useMe();
  return (
    <Page>
      <QueueLine />
      <div className={styles.prose}>
        {me?.office.name && <p className={styles.soft}>{me.office.name}</p>}
        <h1>{t.welcome.title}</h1>
        <p className={styles.lead}>{t.welcome.lead}</p>
        <div className={styles.card}>
          <h2>{t.welcome.howTitle}</h2>
          <p>{t.welcome.how}</p>
          <p>
            {t.welcome.moved} <Link href="/move">{t.welcome.move}</Link>
          </p>
        </div>
        <ButtonLink href="/promises">{t.nav.promises}</ButtonLink>
      </div>
    </Page>
  );
}
