import { useId } from 'react';
import { parseDuration } from '../../../server/domain/duration.ts';
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
  if (orNone && value.trim() === '') return 0;
  const read = parseDuration(value, orNone ? { least: 'zero' } : {});
  return read.kind === 'minutes' ? read.minutes : undefined;
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
        autoComplete="off"
        maxLength={20}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
      />
      {wrong && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {value.trim() ? t.log.exactUnclear : t.log.exactShort(t.minutes(1))}
        </p>
      )}
    </div>
  );
}
