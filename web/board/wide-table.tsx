import type { ReactNode } from 'react';
import styles from './table.module.css';

/** A table that scrolls sideways in its own frame where the page is narrow. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, not a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="group" tabIndex={0} aria-label={label}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
