/** What a verdict looks like: gain is round, loss a diamond, no difference a square; what is open is hollow. Never colour alone. */
export const tones = ['gain', 'loss', 'even', 'open'] as const;
export type Tone = (typeof tones)[number];

export function Mark({ tone, x, y, size = 7 }: { tone: Tone; x: number; y: number; size?: number }) {
  if (tone === 'loss')
    return (
      <path
        d={`M ${x} ${y - size - 1} L ${x + size + 1} ${y} L ${x} ${y + size + 1} L ${x - size - 1} ${y} Z`}
        fill="currentColor"
      />
    );
  if (tone === 'even') {
    const half = size - 1;
    return <rect x={x - half} y={y - half} width={2 * half} height={2 * half} fill="currentColor" />;
  }
  if (tone === 'open')
    return <circle cx={x} cy={y} r={size - 1} fill="var(--paper)" stroke="currentColor" strokeWidth={2.5} />;
  return <circle cx={x} cy={y} r={size} fill="currentColor" />;
}

/** The same mark, alone, before a verdict's words. */
export function MarkIcon({ tone }: { tone: Tone }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <Mark tone={tone} x={9} y={9} size={6} />
    </svg>
  );
}
