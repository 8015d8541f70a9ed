import { type FormEvent, useState } from 'react';
import { arms } from '../../db/vocabulary.ts';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { useLoaded } from '../lead/use-loaded.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { inTen } from '../words/figures.ts';
import { noon } from '../words/noon.ts';
import styles from './task.module.css';

async function readTrials(teamId: string) {
  return (await (await api.teams[':id'].trials.$get({ param: { id: teamId } })).json()).trials;
}
type Trial = Awaited<ReturnType<typeof readTrials>>[number];

/** A coin instead of a choice. While a trial is open, nothing is told of it. */
export function Trials({ teamId, taskTypeId }: { teamId: string; taskTypeId: string }) {
  const { task } = useWords();
  const loaded = useLoaded(() => readTrials(teamId), teamId);
  if (loaded.kind !== 'loaded') return null;
  const own = loaded.value.filter((trial) => trial.taskTypeId === taskTypeId);
  return (
    <section className={styles.section} aria-labelledby="trials">
      <h2 id="trials">{task.trialsTitle}</h2>
      <p className={styles.note}>{task.trialsText}</p>
      <ol className={styles.list}>
        {own.map((trial) => (
          <li key={trial.id}>
            <ToldTrial trial={trial} />
          </li>
        ))}
      </ol>
      {own.every(({ state }) => state === 'closed') && (
        <OpenTrialForm teamId={teamId} taskTypeId={taskTypeId} opened={() => void loaded.reload()} />
      )}
    </section>
  );
}

function ToldTrial({ trial: { state, opensOn, closesOn, following } }: { trial: Trial }) {
  const { task } = useWords();
  const [from, to] = [task.day(noon(opensOn)), task.day(noon(closesOn))];
  if (state === 'open') return <p>{task.running(from, to)}</p>;
  const told = arms.flatMap((arm) => {
    const { abandonedShare, notFollowedShare } = following?.[arm] ?? { abandonedShare: null, notFollowedShare: null };
    const parts = [
      ...(abandonedShare === null ? [] : [task.abandoned(inTen(abandonedShare))]),
      ...(notFollowedShare === null ? [] : [task.notFollowed(inTen(notFollowedShare))]),
    ];
    return parts.length === 0 ? [] : [{ arm, text: parts.join(' · ') }];
  });
  return (
    <>
      <p>{task.closed(from, to)}</p>
      {told.length === 0 && <p className={styles.note}>{task.followingNone}</p>}
      {told.map(({ arm, text }) => (
        <p key={arm}>
          <strong>{task.following[arm]}</strong> · {text}
        </p>
      ))}
      {told.length > 0 && <p className={styles.note}>{task.itt}</p>}
    </>
  );
}

function OpenTrialForm(props: { teamId: string; taskTypeId: string; opened(): void }) {
  const { teamId, taskTypeId, opened } = props;
  const { task, lead } = useWords();
  const [closesOn, setClosesOn] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await api.teams[':id'].trials.$post({ param: { id: teamId }, json: { taskTypeId, closesOn } });
      opened();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  }

  const dayError = fieldMessage(error, 'closesOn');
  return (
    <details className={styles.form}>
      <summary>{task.openTrial}</summary>
      <form onSubmit={submit} noValidate>
        {error !== null && !dayError && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <Field
          label={task.closesOn}
          error={dayError}
          type="date"
          value={closesOn}
          required
          onChange={({ target }) => setClosesOn(target.value)}
        />
        <Button kind="primary" type="submit" disabled={busy}>
          {task.start}
        </Button>
      </form>
    </details>
  );
}
