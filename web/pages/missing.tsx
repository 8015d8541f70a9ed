import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import styles from './prose.module.css';

export default function Missing() {
  const { t } = useWords();
  return (
    <Page title={t.missing.title}>
      <div className={styles.prose}>
        <h1>{t.missing.title}</h1>
        <p>{t.missing.text}</p>
        <ButtonLink href="/" kind="primary">
          {t.missing.home}
        </ButtonLink>
      </div>
    </Page>
  );
}
