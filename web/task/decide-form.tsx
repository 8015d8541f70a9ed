import { useEffect, useId, useRef, useState } from 'react';
import { type Ruling, rulings } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { LongField } from '../parts/long-field.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './decide-form.module.css';
import { ReviewDay } from './review-day.tsx';

interface Props {
  teamId: string;
  taskTypeId: string;
  /** Chosen already, where the board suggested it. */
  suggested: Ruling | null;
  /** The board's own sentence; empty where it has none. */
  said: string;
  decided(): void;
  cancel(): void;
}

/** A ruling with its reason and the day on which to look again. Opened by hand, it takes the focus. */
export function DecideForm({ teamId, taskTypeId, suggested, said, decided, cancel }: Props) {
  const { task, lead, doing } = useWords();
  const own = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [ruling, setRuling] = useState<Ruling | null>(suggested);
  const [reason, setReason] = useState(suggested === null ? '' : said);
  const [reviewOn, setReviewOn] = useState('');
  const { submit, busy, error } = useSubmit(async () => {
    if (ruling === null) return;
    const json = { taskTypeId, ruling, reason: reason.trim(), reviewOn: reviewOn || null };
    await api.teams[':id'].decisions.$post({ param: { id: teamId }, json });
    decided();
  });
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);

  const reasonError = fieldMessage(error, 'reason');
  const reviewError = fieldMessage(error, 'reviewOn');
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby={`${own}-title`}>
      <h3 id={`${own}-title`} ref={title} tabIndex={-1}>
        {doing.decideTitle}
      </h3>
      {error !== null && !reasonError && !reviewError && (
        <Notice tone="alarm" announce>
          {refusalText(error, lead.failed.text)}
        </Notice>
      )}
      <fieldset className={styles.rulings}>
        <legend>{task.ruling}</legend>
        {rulings.map((one) => (
          <label key={one} className={styles.ruling}>
            <input type="radio" name={own} value={one} checked={ruling === one} onChange={() => setRuling(one)} />
            <span>
              <strong>{task.rulings[one]}</strong>
              <small>{doing.rulingMeans[one]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <LongField
          label={task.reason}
          hint={task.reasonHint}
          error={reasonError}
          value={reason}
          maxLength={500}
          rows={3}
          required
          onChange={({ target }) => setReason(target.value)}
        />
        {said !== '' && reason !== said && (
          <Button kind="quiet" onClick={() => setReason(said)}>
            {doing.fromBoard}
          </Button>
        )}
      </div>
      <ReviewDay value={reviewOn} error={reviewError} choose={setReviewOn} />
      <p className={styles.note}>{doing.frozenNote}</p>
      <div className={styles.actions}>
        <Button kind="primary" type="submit" disabled={busy || ruling === null}>
          {task.submit}
        </Button>
        <Button kind="quiet" onClick={cancel}>
          {lead.teams.cancel}
        </Button>
      </div>
    </form>
  );
}
