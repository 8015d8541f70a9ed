import type { ToldTask } from '../../server/boards/told-task.ts';
import type { ToldTrial } from '../../server/boards/told-trial.ts';
import type { Third } from '../../server/publication/released.ts';
import { api } from '../api/client.ts';
import { trialText } from '../board/task-rows.tsx';
import { WordLabel } from '../board/word-label.tsx';
import { useWords } from '../board/words.tsx';
import { Sure } from '../lead/sure.tsx';
import { readingFigures } from '../words/told-sentences.ts';
import { PlanForm } from './plan-form.tsx';
import { usePlanningWords } from './planning-words.ts';
import styles from './task.module.css';

/** A coin instead of a choice: those that are to come or over, and the plan of another. While one runs, nothing is told of it. */
export function Trials({ page, changed }: { page: ToldTask; changed(): Promise<void> }) {
  const words = usePlanningWords();
  if (!words) return null;
  const { team, taskType, trials } = page;
  const cancel = async (trialId: string) => {
    await api.teams[':id'].trials[':trialId'].$delete({ param: { id: team.id, trialId } });
    await changed();
  };
  const toCome = trials.some(({ state }) => state === 'planned' || state === 'running');
  return (
    <section className={styles.section} aria-labelledby="trials">
      <h2 id="trials">{words.title}</h2>
      <p className={styles.note}>{words.text}</p>
      <ol className={styles.list}>
        {trials.map((trial) => (
          <li key={trial.id}>
            <Trial trial={trial} cancel={() => cancel(trial.id)} />
          </li>
        ))}
      </ol>
      {!toCome && <PlanForm teamId={team.id} taskTypeId={taskType.id} earlier={trials} opened={changed} />}
    </section>
  );
}

function Trial({ trial, cancel }: { trial: ToldTrial; cancel(): Promise<void> }) {
  const { told, boardPage, lead } = useWords();
  const words = usePlanningWords();
  if (!words) return null;
  const { state, opensOn, closesOn, reading } = trial;
  if (state !== 'read')
    return (
      <>
        <p>{trialText(trial, { told, boardPage })}</p>
        {state !== 'waiting' && (
          <Sure
            label={words.cancel.label}
            text={words.cancel.text}
            confirm={words.cancel.confirm}
            cancel={lead.teams.cancel}
            act={cancel}
          />
        )}
      </>
    );
  const third = (share: Third | null) => (share === null ? null : told.thirds[share]);
  const shares = (['abandoned', 'notFollowed', 'ratherNot'] as const).flatMap((which) => {
    const share = third(trial[which]);
    return share === null ? [] : [words.shares[which](share)];
  });
  return (
    <>
      <p>{words.read(told.day(opensOn), told.day(closesOn))}</p>
      {reading === null ? (
        <p className={styles.note}>{words.tooLittle}</p>
      ) : (
        <>
          <WordLabel word={reading.word} />
          <p>{readingFigures(reading, told)}</p>
        </>
      )}
      {shares.map((share) => (
        <p key={share}>{share}</p>
      ))}
      {shares.length > 0 && <p className={styles.note}>{words.itt}</p>}
    </>
  );
}
