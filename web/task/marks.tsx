import { useId, useState } from 'react';
import { type EventKind, eventKinds } from '../../db/vocabulary.ts';
import type { ToldTask } from '../../server/boards/told-task.ts';
import { api } from '../api/client.ts';
import { fieldMessage } from '../api/problem.ts';
import shares from '../board/shares.module.css';
import { useWords } from '../board/words.tsx';
import { refusalText } from '../lead/failed.tsx';
import { Sure } from '../lead/sure.tsx';
import { useSubmit } from '../lead/use-submit.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { BeforeAfter } from './before-after.tsx';
import styles from './task.module.css';

/** What a lead marked on the histories, numbered as drawn, each with before and after; and the form for another. */
export function Marks({ page, changed }: { page: ToldTask; changed(): Promise<void> }) {
  const { boardPage, told, lead } = useWords();
  const { marks: words } = boardPage;
  const { team, taskType, marks } = page;
  const remove = async (markId: string) => {
    await api.teams[':id'].marks[':markId'].$delete({ param: { id: team.id, markId } });
    await changed();
  };
  return (
    <section className={shares.section} aria-labelledby="marks">
      <h2 id="marks">{words.title}</h2>
      <p className={shares.note}>{words.text}</p>
      {marks.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ol className={styles.list}>
        {[...marks].reverse().map(({ id, kind, name, markedOn, taskType: of, beforeAfter }) => {
          const said = [told.day(markedOn), words.kinds[kind], ...(name === '' ? [] : [name])].join(' · ');
          return (
            <li key={id} className={styles.mark}>
              <p>
                {said}
                {of === null && <span className={styles.around}>{words.ofAll}</span>}
              </p>
              {beforeAfter !== null && (
                <details className={styles.earlier}>
                  <summary>{boardPage.task.beforeAfter.title}</summary>
                  <BeforeAfter sides={beforeAfter} />
                </details>
              )}
              <Sure
                label={words.remove}
                about={said}
                text={words.removeText}
                confirm={words.remove}
                cancel={lead.teams.cancel}
                act={() => remove(id)}
              />
            </li>
          );
        })}
      </ol>
      <NewMark teamId={team.id} taskTypeId={taskType.id} changed={changed} />
    </section>
  );
}

function NewMark(props: { teamId: string; taskTypeId: string; changed(): Promise<void> }) {
  const { teamId, taskTypeId, changed } = props;
  const { boardPage, lead } = useWords();
  const { marks: words } = boardPage;
  const own = useId();
  const [kind, setKind] = useState<EventKind>('training');
  const [name, setName] = useState('');
  const [markedOn, setMarkedOn] = useState('');
  const [ofAll, setOfAll] = useState(false);
  const { submit, busy, checked, error, forget } = useSubmit(async () => {
    if (markedOn === '') return;
    const json = { taskTypeId: ofAll ? null : taskTypeId, kind, name: name.trim(), markedOn };
    await api.teams[':id'].marks.$post({ param: { id: teamId }, json });
    await changed();
    setName('');
    setMarkedOn('');
    forget();
  });
  const nameError = fieldMessage(error, 'name');
  const dayError = fieldMessage(error, 'markedOn') ?? (checked && markedOn === '' ? lead.account.required : undefined);
  return (
    <details className={styles.form}>
      <summary>{words.set}</summary>
      <form onSubmit={submit} noValidate>
        {error !== null && !nameError && !dayError && (
          <Notice tone="alarm" announce>
            {refusalText(error, lead.failed.text)}
          </Notice>
        )}
        <div className={styles.choice}>
          <label htmlFor={own}>{words.kind}</label>
          <select id={own} value={kind} onChange={({ target }) => setKind(target.value as EventKind)}>
            {eventKinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </div>
        <Field
          label={words.name}
          hint={words.nameHint}
          error={nameError}
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
        <Field
          label={words.day}
          error={dayError}
          type="date"
          value={markedOn}
          required
          onChange={({ target }) => setMarkedOn(target.value)}
        />
        <Check checked={ofAll} onChange={({ target }) => setOfAll(target.checked)}>
          {words.ofAll}
        </Check>
        <Button kind="primary" type="submit" disabled={busy}>
          {words.submit}
        </Button>
      </form>
    </details>
  );
}
