import { type FormEvent, useState } from 'react';
import { outcomes, reworkReasons } from '../../../db/vocabulary.ts';
import { mayHaveReasons } from '../../../server/domain/may-have-reasons.ts';
import { type TaskType, taskName } from '../../log/catalogue.ts';
import { daysAgo } from '../../log/days.ts';
import { Picks } from '../../log/picks.tsx';
import { SizeControl } from '../../log/size-control.tsx';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.tsx';
import styles from './editor.module.css';
import type { EntryItem } from './items.ts';
import { MinutesField, minutesOf } from './minutes-field.tsx';
import { useOwnWords } from './words.tsx';

interface Props {
  entry: EntryItem;
  taskTypes: readonly TaskType[] | undefined;
  onPut(entry: EntryItem): void;
  close(): void;
}

/** Everything about one entry, changed at once. */
export function EntryEditor({ entry, taskTypes = [], onPut, close }: Props) {
  const { t, language } = useWords();
  const { mine } = useOwnWords();
  const [draft, setDraft] = useState(entry);
  const [minutes, setMinutes] = useState(String(entry.minutes));
  const [rework, setRework] = useState(entry.reworkMinutes ? String(entry.reworkMinutes) : '');
  const [worked, reworked] = [minutesOf(minutes), minutesOf(rework, true)];
  const mended = mayHaveReasons({ outcome: draft.outcome, reworkMinutes: reworked });
  const ids = taskTypes.some(({ id }) => id === draft.taskTypeId)
    ? taskTypes.map(({ id }) => id)
    : [draft.taskTypeId, ...taskTypes.map(({ id }) => id)];
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (worked === undefined || reworked === undefined || !draft.day) return;
    onPut({ ...draft, minutes: worked, reworkMinutes: reworked });
    close();
  };
  return (
    <form className={styles.editor} onSubmit={save} aria-label={mine.edit} noValidate>
      <label className={styles.field}>
        <span>{mine.task}</span>
        <select value={draft.taskTypeId} onChange={({ target }) => setDraft({ ...draft, taskTypeId: target.value })}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {taskName(taskTypes, id, language)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{mine.outcome}</span>
        <select
          value={draft.outcome}
          onChange={({ target }) => {
            const outcome = outcomes.find((one) => one === target.value);
            if (outcome) setDraft({ ...draft, outcome });
          }}
        >
          {outcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t.log.outcomes[outcome].label}
            </option>
          ))}
        </select>
      </label>
      <SizeControl size={draft.size ?? 3} onChange={(size) => setDraft({ ...draft, size })} />
      <div className={styles.pair}>
        <MinutesField label={mine.minutes} value={minutes} onChange={setMinutes} />
        <MinutesField label={mine.reworkMinutes} value={rework} onChange={setRework} orNone />
      </div>
      {mended && (
        <Picks
          title={mine.reasons}
          options={reworkReasons}
          labels={t.reworkReasons}
          chosen={draft.reworkReasons ?? []}
          onChange={(reasons) => setDraft({ ...draft, reworkReasons: reasons })}
        />
      )}
      <label className={styles.field}>
        <span>{mine.day}</span>
        <input
          type="date"
          required
          value={draft.day}
          min={daysAgo(399)}
          max={daysAgo(0)}
          onChange={({ target }) => setDraft({ ...draft, day: target.value })}
        />
      </label>
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {mine.save}
        </Button>
        <Button onClick={close}>{t.cancel}</Button>
      </div>
    </form>
  );
}
