import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** Names the tile in the address. */
  name: string;
  className: string;
  digit?: number | undefined;
  onTap(): void;
  children: ReactNode;
}

/** A link rather than a button: tapped before the script has come, it shows the tap (:target) and keeps it in the address. */
export function Tile({ name, className, digit, onTap, children }: Props) {
  const tap = (event: MouseEvent) => {
    event.preventDefault();
    onTap();
  };
  return (
    <a
      id={name}
      href={`#${name}`}
      className={className}
      draggable={false}
      onClick={tap}
      onContextMenu={noMenuUnderAFinger}
      data-key={digit}
      aria-keyshortcuts={digit?.toString()}
    >
      {children}
    </a>
  );
}

/** A slow finger wants the tile, not "open in a new tab". */
function noMenuUnderAFinger(event: MouseEvent) {
  if ((event.nativeEvent as PointerEvent).pointerType === 'touch') event.preventDefault();
}
