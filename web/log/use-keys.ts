import { type RefObject, useEffect } from 'react';

/** Digits press the button that carries them (data-key); Escape goes back. Never while typing. */
export function useKeys(area: RefObject<HTMLElement | null>, back?: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]), select, textarea');
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (event.key === 'Escape') return back?.();
      if (!/^[0-9]$/.test(event.key)) return;
      const button = area.current?.querySelector<HTMLElement>(`[data-key="${event.key}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [area, back]);
}
