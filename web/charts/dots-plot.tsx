import { dotStack } from './dot-stack.ts';
import styles from './plain.module.css';

const pitch = 22;

/** Twenty equally likely values: where more dots are, it is likelier. Hollow dots are losses. Its `label` says it in words. */
export function DotsPlot({ values, label }: { values: readonly number[]; label: string }) {
  const { dots, columns, tallest, zero } = dotStack(values);
  const width = columns * pitch;
  const height = tallest * pitch + 2;
  return (
    <svg
      className={styles.dots}
      viewBox={`-2 0 ${width + 4} ${height}`}
      width={width + 4}
      height={height}
      role="img"
      aria-label={label}
    >
      <path className={styles.ground} d={`M-2 ${height - 1} H${width + 2}`} />
      <path className={styles.level} d={`M${zero * pitch} 0 V${height}`} />
      {dots.map(({ column, row, side }) => (
        <circle
          key={`${column} ${row}`}
          className={side === 'gain' ? styles.gainDot : styles.lossRing}
          cx={column * pitch + pitch / 2}
          cy={height - 2 - row * pitch - pitch / 2}
          r={side === 'gain' ? 8 : 7}
        />
      ))}
    </svg>
  );
}
