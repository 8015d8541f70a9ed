import type { MinutesRange } from '../../server/boards/told-reading.ts';
import styles from './range-bar.module.css';

/** A range of minutes on an axis with zero on it; losses and what is open are hollow. Decoration: its figure stands beside it. */
export function RangeBar({
  range,
  axis,
  tone,
}: {
  range: MinutesRange;
  axis: MinutesRange;
  tone: 'gain' | 'loss' | 'open';
}) {
  const width = axis.high - axis.low || 1;
  const place = (minutes: number) => `${((minutes - axis.low) / width) * 100}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.zero} style={{ left: place(0) }} />
      <span
        className={`${styles.bar} ${styles[tone]}`}
        style={{ left: place(range.low), width: `${((range.high - range.low) / width) * 100}%` }}
      />
    </span>
  );
}
