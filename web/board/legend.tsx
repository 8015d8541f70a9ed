import { Mark } from '../charts/mark.tsx';
import styles from './legend.module.css';
import { useWords } from './words.tsx';

/** How to read the plot, in words, each beside what it names. */
export function Legend() {
  const { dot, range, even, band, open } = useWords().boardPage.legend;
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
          <path d="M2 8 H42" stroke="currentColor" strokeWidth="3" opacity="0.35" />
          <Mark tone="gain" x={22} y={8} size={6} />
        </svg>
        {dot}
      </li>
      <li>
        <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
          <path d="M2 8 H42" stroke="currentColor" strokeWidth="3" />
        </svg>
        {range}
      </li>
      <li>
        <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
          <path d="M22 0 V16" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {even}
      </li>
      <li>
        <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
          <rect className={styles.band} x="8" y="0" width="28" height="16" />
        </svg>
        {band}
      </li>
      <li>
        <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
          <Mark tone="open" x={22} y={8} size={7} />
        </svg>
        {open}
      </li>
    </ul>
  );
}
