import type { ReactNode } from 'react';
import styles from './select.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  changed(value: Value): void;
  children: ReactNode;
}

/** One of several, with its label above. */
export function Select<Value extends string>({ label, value, changed, children }: Props<Value>) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => changed(target.value as Value)}>
        {children}
      </select>
    </label>
  );
}
