import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a person reads of a control. */
export interface Said {
  label: string;
  hint?: string;
  error?: string | undefined;
}

interface Tied {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends Said {
  id?: string | undefined;
  /** An error that appears is read out. */
  announce?: boolean;
  /** Said below the control. */
  below?: ReactNode;
  children(tied: Tied): ReactNode;
}

/** A control's label, hint and error, tied to it for every reader. */
export function Labelled({ label, hint, error, id, announce = false, below, children }: Props) {
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`, below && `${own}-below`].filter(Boolean).join(' ');
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
        <p id={`${own}-error`} className={styles.error} role={announce ? 'alert' : undefined}>
          {error}
        </p>
      )}
      {children({
        id: own,
        className: styles.input!,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {below && (
        <p id={`${own}-below`} className={styles.hint}>
          {below}
        </p>
      )}
    </div>
  );
}
