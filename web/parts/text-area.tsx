import { useEffect, useId, useRef } from 'react';
import styles from './field.module.css';

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** How many characters may follow, said when they get few. */
  left(characters: number): string;
  most: number;
  rows: number;
  value: string;
  onText(text: string): void;
  /** The keyboard goes on here when it appears. */
  focus?: boolean;
}

/** Several lines of text with label, hint and error tied together for every reader. */
export function TextArea({ label, hint, error, left, most, rows, value, onText, focus = false }: Props) {
  const own = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus || error) area.current?.focus();
  }, [focus, error]);
  const room = most - value.length;
  const told = room <= most / 4;
  const described = [hint && `${own}-hint`, error && `${own}-error`, told && `${own}-left`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={own} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${own}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${own}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      <textarea
        ref={area}
        id={own}
        className={`${styles.input} ${styles.area}`}
        rows={rows}
        maxLength={most}
        value={value}
        onChange={({ target }) => onText(target.value)}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      {told && (
        <p id={`${own}-left`} className={styles.hint}>
          {left(room)}
        </p>
      )}
    </div>
  );
}
