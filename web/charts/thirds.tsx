import styles from './plain.module.css';

const width = 44;
const gap = 4;

/** Which of three thirds a share lies in: one box of three is full. Decoration: the words stand beside it. */
export function Thirds({ filled, tone }: { filled: 1 | 2 | 3; tone: 'gain' | 'loss' }) {
  return (
    <svg width={3 * width} height="16" viewBox={`0 0 ${3 * width} 16`} aria-hidden="true" focusable="false">
      {([1, 2, 3] as const).map((third) => (
        <rect
          key={third}
          className={third === filled ? styles[`${tone}Dot`] : styles.emptyDot}
          x={(third - 1) * width + 1}
          y={2}
          width={width - gap}
          height={12}
          rx={3}
        />
      ))}
    </svg>
  );
}
