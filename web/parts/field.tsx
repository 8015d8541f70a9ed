import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** Stands beside the input, such as "show password". */
  beside?: ReactNode;
}

/** A text input with its label, hint and error tied together for every reader. */
export function Field({ label, hint, error, beside, id, ...input }: Props) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
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
        <p id={`${own}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.row}>
        <input
          {...input}
          id={own}
          className={styles.input}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
        />
        {beside}
      </div>
    </div>
  );
}
