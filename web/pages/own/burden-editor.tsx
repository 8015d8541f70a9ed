import { type FormEvent, useState } from 'react';
import { burdenKinds } from '../../../db/vocabulary.ts';
import { daysAgo } from '../../log/days.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.tsx';
import styles from './editor.module.css';
import type { BurdenItem } from './items.ts';
import { MinutesField, minutesOf } from './minutes-field.tsx';
import { useOwnWords } from './words.tsx';

export function BurdenEditor(props: { burden: BurdenItem; onPut(burden: BurdenItem): void; close(): void }) {
  const { burden, onPut, close } = props;
  const { t } = useWords();
  const { mine } = useOwnWords();
  const [draft, setDraft] = useState(burden);
  const [minutes, setMinutes] = useState(String(burden.minutes));
  const spent = minutesOf(minutes);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (spent === undefined || !draft.day) return;
    onPut({ ...draft, minutes: spent });
    close();
  };
  return (
    <form className={styles.editor} onSubmit={save} aria-label={mine.editBurden} noValidate>
      <label className={styles.field}>
        <span>{mine.kind}</span>
        <select
          value={draft.kind}
          onChange={({ target }) => {
            const kind = burdenKinds.find((one) => one === target.value);
            if (kind) setDraft({ ...draft, kind });
          }}
        >
          {burdenKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.burdens[kind]}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.pair}>
        <MinutesField label={mine.minutes} value={minutes} onChange={setMinutes} />
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
      </div>
      <div className={styles.actions}>
        <Button kind="primary" type="submit">
          {mine.save}
        </Button>
        <Button onClick={close}>{t.cancel}</Button>
      </div>
    </form>
  );
}
