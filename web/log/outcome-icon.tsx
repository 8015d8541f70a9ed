import type { Outcome } from '../../db/vocabulary.ts';

/** Drawn, so that the colour is never alone: faster, level, mended, begun again, by hand. */
const paths: Record<Outcome, string> = {
  saved: 'M5 13l4.5 4.5L19 7.5',
  same: 'M5 9.5h14M5 14.5h14',
  reworked: 'M4 20l1-4.5L15.5 5 19 8.5 8.5 19 4 20zM13 7.5l3.5 3.5',
  redone: 'M5 12a7 7 0 1 0 2.2-5.1M5 4v4.5h4.5',
  without_ai: 'M7 20V9.5a1.5 1.5 0 0 1 3 0V5a1.5 1.5 0 0 1 3 0v4.5V7a1.5 1.5 0 0 1 3 0v8a5 5 0 0 1-5 5H7',
};

export function OutcomeIcon({ outcome, size = 28 }: { outcome: Outcome; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={paths[outcome]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
