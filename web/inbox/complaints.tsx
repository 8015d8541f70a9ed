import { useState } from 'react';
import { api } from '../api/client.ts';
import { useWords } from '../board/words.tsx';
import { Failed, refusalText } from '../lead/failed.tsx';
import { Skeleton } from '../lead/skeleton.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { dateOf } from '../log/days.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords as useStaffWords } from '../words/words.tsx';
import { AnswerForm } from './answer-form.tsx';
import styles from './inbox.module.css';
import { type Received, readInbox } from './read-inbox.ts';
import { useInboxWords } from './words.tsx';

/** Those that wait first; within each part as the server gives them, which tells nothing of arrival. */
export function Complaints() {
  const inbox = useInboxWords();
  const loaded = useLoaded(readInbox, 'inbox');
  if (loaded.kind === 'loading') return <Skeleton />;
  if (loaded.kind === 'failed') return <Failed error={loaded.error} again={loaded.reload} />;
  const all = loaded.value;
  const ordered = [...all.filter(({ answered }) => !answered), ...all.filter(({ answered }) => answered)];
  return (
    <section className={styles.section} aria-labelledby="complaints">
      <h2 id="complaints">{inbox.complaints}</h2>
      <p className={styles.soft}>{inbox.complaintsText}</p>
      {all.length === 0 && <p className={styles.empty}>{inbox.noComplaints}</p>}
      {all.length > 0 && (
        <ul className={styles.items}>
          {ordered.map((received) => (
            <Complaint key={received.id} received={received} changed={loaded.reload} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Complaint({ received, changed }: { received: Received; changed(): Promise<void> }) {
  const inbox = useInboxWords();
  const { id, kind, text, receivedIn, answered } = received;
  const [open, setOpen] = useState<'answer' | 'discard' | null>(null);
  return (
    <li className={styles.item}>
      <p className={styles.meta}>
        <strong>{inbox.kinds[kind]}</strong> · {inbox.month(dateOf(`${receivedIn}-15`))} ·{' '}
        {answered ? inbox.answered(inbox.day(dateOf(answered.answeredOn))) : inbox.waiting}
      </p>
      <p className={styles.text}>{text}</p>
      {answered && open !== 'answer' && (
        <div className={styles.public}>
          <p className={styles.meta}>{inbox.asShown}</p>
          <p className={styles.text}>
            <strong>{answered.question}</strong>
          </p>
          <p className={styles.text}>{answered.answer}</p>
        </div>
      )}
      {open === 'answer' && (
        <AnswerForm
          received={received}
          close={() => setOpen(null)}
          answered={() => {
            setOpen(null);
            void changed();
          }}
        />
      )}
      {open === 'discard' && <Discard id={id} close={() => setOpen(null)} discarded={changed} />}
      {open === null && (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen('answer')}>{answered ? inbox.changeAnswer : inbox.answer}</Button>
          <Button kind="quiet" onClick={() => setOpen('discard')}>
            {inbox.discard}
          </Button>
        </div>
      )}
    </li>
  );
}

function Discard({ id, close, discarded }: { id: string; close(): void; discarded(): Promise<void> }) {
  const { t } = useStaffWords();
  const inbox = useInboxWords();
  const { lead } = useWords();
  const [error, setError] = useState<unknown>(null);
  const discard = () => api.feedback[':id'].$delete({ param: { id } }).then(discarded, setError);
  return (
    <div className={styles.sure}>
      <p>{inbox.discardSure}</p>
      {error !== null && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button kind="danger" onClick={() => void discard()}>
          {inbox.discard}
        </Button>
        <Button onClick={close}>{t.cancel}</Button>
      </div>
    </div>
  );
}
