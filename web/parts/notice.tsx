import type { ReactNode } from 'react';
import styles from './notice.module.css';

type Tone = 'calm' | 'attention' | 'alarm';

/** A word that must not be overlooked. `announce` reads it to a screen reader when it appears. */
export function Notice(props: { tone?: Tone; title?: string; announce?: boolean; children?: ReactNode }) {
  const { tone = 'calm', title, announce = false, children } = props;
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={announce ? (tone === 'alarm' ? 'alert' : 'status') : undefined}
    >
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
