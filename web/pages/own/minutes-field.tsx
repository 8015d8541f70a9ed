import { useId } from 'react';
import { bounds } from '../../../db/vocabulary.ts';
import { useWords } from '../../words/words.tsx';
import styles from './editor.module.css';

interface Props {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Zero is an answer here. */
  orNone?: boolean;
}

export function minutesOf(value: string, orNone = false): number | undefined {
  const minutes = Number(value.trim() || (orNone ? '0' : 'none'));
  return (minutes > 0 || (orNone && minutes === 0)) && minutes <= bounds.minutes ? minutes : undefined;
}

export function MinutesField({ label, value, onChange, orNone = false }: Props) {
  const { t } = useWords();
  const id = useId();
  const wrong = minutesOf(value, orNone) === undefined;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {t.log.exactWrong(bounds.minutes)}
        </p>
      )}
    </div>
  );
}
