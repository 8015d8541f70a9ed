import { type FormEvent, useId, useState } from 'react';
import { bounds } from '../../db/vocabulary.ts';
import { useWords } from '../words/words.tsx';
import { chips } from './chips.ts';
import styles from './minutes-choice.module.css';

/** One tap on a chip, or an exact number. */
export function MinutesChoice({ onMinutes, keys = true }: { onMinutes(minutes: number): void; keys?: boolean }) {
  const { t } = useWords();
  const [exact, setExact] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const minutes = Number(exact.trim());
    const fits = minutes > 0 && minutes <= bounds.minutes;
    setWrong(!fits);
    if (fits) onMinutes(minutes);
  };
  return (
    <div className={styles.choice}>
      {chips.map((chip, index) => (
        <button
          key={chip.minutes}
          type="button"
          className={styles.chip}
          onClick={() => onMinutes(chip.minutes)}
          data-key={keys ? (index + 1) % 10 : undefined}
        >
          {'under' in chip
            ? t.log.under(t.minutes(chip.under))
            : 'over' in chip
              ? t.log.over(t.minutes(chip.over))
              : t.minutes(chip.minutes)}
        </button>
      ))}
      <form className={styles.exact} onSubmit={submit} noValidate>
        <label htmlFor={id} className={styles.hidden}>
          {t.log.exact}
        </label>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          placeholder={t.log.exact}
          value={exact}
          onChange={({ target }) => setExact(target.value)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
        />
        {exact && (
          <button type="submit" className={styles.save}>
            {t.log.exactSave}
          </button>
        )}
      </form>
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {t.log.exactWrong(bounds.minutes)}
        </p>
      )}
    </div>
  );
}
