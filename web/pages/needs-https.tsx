import { Notice } from '../parts/notice.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../words/words.tsx';
import styles from './prose.module.css';

/** Instead of signing in, setting up or joining, where nothing of it would be kept. */
export default function NeedsHttps({ address }: { address: string }) {
  const { byHttps } = useWords().t;
  return (
    <Page title={byHttps.title}>
      <div className={styles.prose}>
        <h1>{byHttps.title}</h1>
        <Notice tone="attention">
          <p>{byHttps.text}</p>
          <a href={address}>{address}</a>
        </Notice>
      </div>
    </Page>
  );
}
