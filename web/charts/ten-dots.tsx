import styles from './plain.module.css';

const radius = 6;
const pitch = 18;

/** Ten dots of which some are filled. Decoration: the words stand beside it. */
export function TenDots({ filled, tone }: { filled: number; tone: 'gain' | 'loss' }) {
  return (
    <svg width={10 * pitch} height={pitch} viewBox={`0 0 ${10 * pitch} ${pitch}`} aria-hidden="true" focusable="false">
      {Array.from({ length: 10 }, (_, at) => pitch * at + pitch / 2).map((x, at) => (
        <circle
          key={x}
          className={at < filled ? styles[`${tone}Dot`] : styles.emptyDot}
          cx={x}
          cy={pitch / 2}
          r={at < filled ? radius : radius - 0.75}
        />
      ))}
    </svg>
  );
}
