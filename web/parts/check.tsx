import type { InputHTMLAttributes, ReactNode } from 'react';
import styles from './check.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  children: ReactNode;
  /** In small type below it. */
  hint?: ReactNode;
}

/** A box to tick, or one of several ways, with its words: large enough for a finger. */
export const Check = ({ children, hint, type = 'checkbox', ...input }: Props) => (
  <label className={styles.check}>
    <input type={type} {...input} />
    <span>
      {children}
      {hint && <small>{hint}</small>}
    </span>
  </label>
);
