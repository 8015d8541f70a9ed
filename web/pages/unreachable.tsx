import { useMe } from '../api/me.tsx';
import { Button } from '../parts/button.tsx';
import styles from '../parts/centred.module.css';
import { useWords } from '../words/words.tsx';

export function Unreachable() {
  const { t } = useWords();
  const { refresh } = useMe();
  return (
    <main className={styles.centred}>
      <h1>{t.failed.title}</h1>
      <p>{t.failed.text}</p>
      <Button kind="primary" onClick={() => void refresh()}>
        {t.tryAgain}
      </Button>
    </main>
  );
}
