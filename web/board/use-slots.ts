import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Slots {
  /** Where the plot stands within its list, in pixels. */
  left: number;
  width: number;
  height: number;
  /** Middle of each row's slot, by the row's key. */
  middles: ReadonlyMap<string, number>;
}

/** Measures the empty slots that rows leave for the plot, so that text may wrap as it likes and the marks still meet their rows. */
export function useSlots(list: RefObject<HTMLElement | null>, rows: unknown): Slots | null {
  const [slots, setSlots] = useState<Slots | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other slots
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const measure = () => setSlots(measured(element));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, rows]);
  return slots;
}

function measured(list: HTMLElement): Slots | null {
  const outer = list.getBoundingClientRect();
  const found = [...list.querySelectorAll<HTMLElement>('[data-slot]')];
  const first = found[0]?.getBoundingClientRect();
  if (first === undefined || first.width === 0) return null;
  const middles = found.map((slot) => {
    const { top, height } = slot.getBoundingClientRect();
    return [slot.dataset.slot ?? '', Math.round(top - outer.top + height / 2)] as const;
  });
  return { left: first.left - outer.left, width: first.width, height: outer.height, middles: new Map(middles) };
}
