import type { Step, Steps } from './waterfall.ts';
import styles from './waterfall-step.module.css';

interface Props {
  step: Step;
  /** Gains are full, losses hollow: never colour alone. */
  tone: 'gain' | 'loss' | 'open';
  axis: Pick<Steps, 'zero' | 'ticks'>;
  /** The level at which the step above left off, and at which this one does; drawn from row to row. */
  came?: number | undefined;
  goes?: number | undefined;
  interval?: Step | undefined;
}

const width = 1000;
const height = 48;
const top = 12;
const bottom = height - top;

/** One row of a waterfall; rows stand close, so that each bar hangs from the one above. Decoration: its figure stands beside it. */
export function WaterfallStep({ step, tone, axis, came, goes, interval }: Props) {
  const x = (share: number) => share * width;
  return (
    <svg
      className={styles.step}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {axis.ticks.map(({ at }) => (
        <path key={at} className={styles.tick} d={`M${x(at)} 0 V${height}`} />
      ))}
      <path className={styles.zero} d={`M${x(axis.zero)} 0 V${height}`} />
      {came !== undefined && <path className={styles.hang} d={`M${x(came)} 0 V${top}`} />}
      {goes !== undefined && <path className={styles.hang} d={`M${x(goes)} ${bottom} V${height}`} />}
      <rect
        className={styles[tone]}
        x={x(step.from)}
        y={top}
        width={Math.max(2, x(step.to - step.from))}
        height={bottom - top}
      />
      {interval && (
        <path
          className={styles.interval}
          d={`M${x(interval.from)} ${height / 2} H${x(interval.to)} M${x(interval.from)} ${top + 4} V${bottom - 4} M${x(interval.to)} ${top + 4} V${bottom - 4}`}
        />
      )}
    </svg>
  );
}
