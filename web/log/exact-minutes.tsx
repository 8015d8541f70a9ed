import { type FormEvent, useEffect, useId, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import type { Duration } from '../../server/domain/duration.ts';
import { useWords } from '../words/words.tsx';
import styles from './minutes-choice.module.css';

/** Fetched beside the chips, not with the first page. */
const parser = () => import('../../server/domain/duration.ts');

/** Without a network it may not have come: whole minutes do without it. */
function plain(typed: string): Duration {
  const minutes = Number(typed.trim());
  if (!Number.isInteger(minutes)) return { kind: 'unclear', reason: 'not_a_duration' };
  if (minutes < 1) return { kind: 'refused', reason: 'too_small' };
  return minutes > bounds.minutes ? { kind: 'refused', reason: 'too_large' } : { kind: 'minutes', minutes };
}

/** On a phone that lies on its side the field is the last that fits. */
const intoView = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' });

/** A length of time as people write it (with or without a unit, 1:30, in any script). What the server would refuse is refused here. */
export function ExactMinutes({ onMinutes }: { onMinutes(minutes: number): void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  useEffect(() => void parser().catch(() => {}), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = await parser().then(
      ({ parseDuration }) => parseDuration(typed),
      () => plain(typed),
    );
    if (read.kind === 'minutes') return onMinutes(read.minutes);
    setWrong(sayWhy(read));
  };
  function sayWhy(read: Exclude<Duration, { kind: 'minutes' }>): string {
    if (read.kind === 'unclear') return t.log.exactUnclear;
    return read.reason === 'too_large' ? t.log.exactLong(t.minutes(bounds.minutes)) : t.log.exactShort(t.minutes(1));
  }
  return (
    <>
      <form
        className={`${styles.exact} ${typed ? styles.typed : ''}`}
        onSubmit={(event) => void submit(event)}
        noValidate
      >
        <label htmlFor={id} className={styles.hidden}>
          {t.log.exact}
        </label>
        <input
          id={id}
          autoComplete="off"
          enterKeyHint="done"
          maxLength={20}
          placeholder={t.log.exact}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
        />
        {typed && (
          <button type="submit" className={styles.save}>
            {t.log.exactSave}
          </button>
        )}
      </form>
      {wrong && (
        <p key={wrong} id={`${id}-wrong`} className={styles.wrong} role="alert" ref={intoView}>
          {wrong}
        </p>
      )}
    </>
  );
}
