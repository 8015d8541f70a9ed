import { type FormEvent, useId, useState } from 'react';
import { type Ruling, rulings } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './task.module.css';

export function DecideForm(props: { teamId: string; taskTypeId: string; decided(): void }) {
  const { teamId, taskTypeId, decided } = props;
  const { task, lead } = useWords();
  const own = useId();
  const [ruling, setRuling] = useState<Ruling>('use');
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const json = { taskTypeId, ruling, reason: reason.trim(), reviewOn: reviewOn || null };
      await api.teams[':id'].decisions.$post({ param: { id: teamId }, json });
      setReason('');
      setReviewOn('');
      decided();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  }

  const reasonError = fieldMessage(error, 'reason');
  const reviewError = fieldMessage(error, 'reviewOn');
  return (
    <details className={styles.form}>
      <summary>{task.decide}</summary>
      <form onSubmit={submit} noValidate>
        {error !== null && !reasonError && !reviewError && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <div className={styles.choice}>
          <label htmlFor={`${own}-ruling`}>{task.ruling}</label>
          <select id={`${own}-ruling`} value={ruling} onChange={({ target }) => setRuling(target.value as Ruling)}>
            {rulings.map((one) => (
              <option key={one} value={one}>
                {task.rulings[one]}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={task.reason}
          hint={task.reasonHint}
          error={reasonError}
          value={reason}
          maxLength={500}
          autoComplete="off"
          required
          onChange={({ target }) => setReason(target.value)}
        />
        <Field
          label={task.reviewOn}
          error={reviewError}
          type="date"
          value={reviewOn}
          onChange={({ target }) => setReviewOn(target.value)}
        />
        <Button kind="primary" type="submit" disabled={busy}>
          {task.submit}
        </Button>
      </form>
    </details>
  );
}
