import { type RefObject, useEffect } from 'react';
import { isTyping } from '../parts/unseen.ts';

/** Digits press what carries them (data-key), the space bar a tile; Escape goes back. Never while typing. */
export function useKeys(area: RefObject<HTMLElement | null>, back?: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat)
        return;
      if (event.key === 'Escape') return back?.();
      const pressed = pressedBy(event, area.current);
      if (!pressed) return;
      event.preventDefault();
      pressed.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [area, back]);
}

function pressedBy({ key, target }: KeyboardEvent, area: HTMLElement | null): HTMLElement | null | undefined {
  if (/^[0-9]$/.test(key)) return area?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  // A tile is a link to the browser, and a button to the hand.
  return key === ' ' && target instanceof HTMLElement && area?.contains(target) ? target.closest('a') : null;
}
