/** The programme's own mark: an hour on a dial, of which one part is given back. */
export function Seal({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--seal)" />
      <path
        d="M16 16V7a9 9 0 1 0 9 9"
        fill="none"
        stroke="#fff"
        strokeWidth="3.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="22.6" cy="9.4" r="2.3" fill="#f0b45c" />
    </svg>
  );
}
