import { Link, useLocation } from 'wouter';
import { outbox, useOutbox } from '../outbox/device-outbox.ts';
import { useWords } from '../words/words.tsx';
import { Notice } from './notice.tsx';
import styles from './queue-line.module.css';

interface Props {
  quiet?: boolean;
  /** Below what it belongs to, at the screen's lower edge: it comes late, and shall push nothing from under a finger. */
  low?: boolean;
}

/** What this device still holds, said exactly; nothing where nothing waits. */
export function QueueLine({ quiet = false, low = false }: Props) {
  const { t } = useWords();
  const [path] = useLocation();
  const { waiting, failed, shut, persistent } = useOutbox();
  const refused = waiting.filter(({ refusal }) => refusal).length;
  const queued = waiting.length - refused;
  if (waiting.length === 0) return null;
  return (
    <div className={low ? `${styles.lines} ${styles.low}` : styles.lines}>
      {shut && (
        <Notice tone="attention" announce>
          <p>{shut === 'not_joined' ? t.state.notJoined : t.state.teamClosed}</p>
          {path !== '/refused' && <Link href="/refused">{t.state.waysOut}</Link>}
        </Notice>
      )}
      {!persistent && (
        <Notice tone="attention" announce>
          <p>{t.state.memory}</p>
        </Notice>
      )}
      {!quiet && queued > 0 && !shut && (
        <p role="status">
          {failed ? (
            <button type="button" className={styles.retry} onClick={() => void outbox.flush()}>
              {t.state.queueFailed(queued)}
            </button>
          ) : (
            <span className={styles.calm}>{t.state.queue(queued)}</span>
          )}
        </p>
      )}
      {refused > 0 && (
        <Link href="/refused" className={styles.retry}>
          {t.state.refusedCount(refused)}
        </Link>
      )}
    </div>
  );
}
