import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.ts';
import { useMe } from '../../api/me.tsx';
import { ApiError } from '../../api/problem.ts';
import { forget } from '../../api/remembered.ts';
import { forgetCatalogue } from '../../log/catalogue.ts';
import { outbox, useOutbox } from '../../outbox/device-outbox.ts';
import { Button } from '../../parts/button.tsx';
import { useUnseen } from '../../parts/unseen.ts';
import { useWords } from '../../words/words.tsx';
import styles from './section.module.css';
import { useOwnWords } from './words.tsx';

/** Deleting everything, and leaving. Both say first what can't be brought back. */
export function Leave({ onDeleted }: { onDeleted(): Promise<void> }) {
  const { t } = useWords();
  const { mine } = useOwnWords();
  const { refresh } = useMe();
  const { waiting } = useOutbox();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'leave' | 'delete' | null>(null);
  const [said, setSaid] = useState<string>();
  useUnseen(open);
  const attempt = async (work: () => Promise<void>) => {
    setSaid(undefined);
    try {
      await work();
    } catch (error) {
      setSaid((error instanceof ApiError && error.title) || t.failed.title);
    }
  };
  const leave = () =>
    attempt(async () => {
      await api.contributors.me.$delete();
      await outbox.clear();
      for (const name of ['me', 'recent', 'catalogue', 'pieces', 'asked', 'proposed', 'seen']) forget(name);
      forgetCatalogue();
      await refresh();
      navigate('/', { replace: true });
    });
  const deleteAll = () =>
    attempt(async () => {
      await outbox.clear();
      await api.entries.$delete();
      setOpen(null);
      setSaid(mine.deleteAllDone);
      await onDeleted();
    });
  return (
    <section className={styles.section} aria-labelledby="leave">
      <h2 id="leave">{mine.leaveTitle}</h2>
      <p>{mine.leaveText}</p>
      <div className={styles.buttons}>
        <Button aria-expanded={open === 'leave'} onClick={() => setOpen(open === 'leave' ? null : 'leave')}>
          {mine.leave}
        </Button>
        <Button aria-expanded={open === 'delete'} onClick={() => setOpen(open === 'delete' ? null : 'delete')}>
          {mine.deleteAll}
        </Button>
      </div>
      {open === 'leave' && (
        <div className={styles.sure}>
          {waiting.length > 0 && <p className={styles.warning}>{mine.leaveWaiting(waiting.length)}</p>}
          <Button kind="danger" onClick={() => void leave()}>
            {mine.leaveSure}
          </Button>
        </div>
      )}
      {open === 'delete' && (
        <div className={styles.sure}>
          <p className={styles.warning}>{mine.deleteAllSure}</p>
          <div className={styles.buttons}>
            <Button kind="danger" onClick={() => void deleteAll()}>
              {mine.deleteAll}
            </Button>
            <Button onClick={() => setOpen(null)}>{t.cancel}</Button>
          </div>
        </div>
      )}
      {said && <p role="status">{said}</p>}
    </section>
  );
}
