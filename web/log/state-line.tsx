import { Link } from 'wouter';
import { outbox, useOutbox } from '../outbox/device-outbox.ts';
import { useWords } from '../words/words.tsx';
import styles from './state-line.module.css';

/** Where one item is: on this device, with the server, stuck, or undone. */
export function StateLine({ id }: { id: string }) {
  const { t } = useWords();
  const state = useOutbox().stateOf(id);
  if (!state) return null;
  if (state === 'failed')
    return (
      <button type="button" className={`${styles.state} ${styles.failed}`} onClick={() => void outbox.flush()}>
        {t.state.failed}
      </button>
    );
  if (state === 'refused')
    return (
      <Link href="/refused" className={`${styles.state} ${styles.failed}`}>
        {t.state.refused}
      </Link>
    );
  return <span className={`${styles.state} ${styles[state]}`}>{t.state[state]}</span>;
}
