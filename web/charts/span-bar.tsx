import styles from './plain.module.css';

/** A bar from one place to another, 0–1, with a hairline at zero. Decoration: its figure stands beside it. */
export function SpanBar(props: {
  from: number;
  to: number;
  zero: number;
  tone: 'gain' | 'loss' | 'open';
  interval?: { from: number; to: number };
}) {
  const percent = (share: number) => `${share * 100}%`;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.zero} style={{ left: percent(props.zero) }} />
      <span
        className={`${styles.bar} ${styles[props.tone]}`}
        style={{ left: percent(props.from), width: percent(props.to - props.from) }}
      />
      {props.interval && (
        <span
          className={styles.interval}
          style={{ left: percent(props.interval.from), width: percent(props.interval.to - props.interval.from) }}
        />
      )}
    </span>
  );
}
