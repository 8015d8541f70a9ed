import { useEffect, useRef } from 'react';
import type { WhichDay } from './days.ts';

/** What a person did before the script had come. A tapped tile stands in the address (see Tile), the day in its radio. */
interface EarlyTaps {
  tile: string | null;
  yesterday: boolean;
  /** On the page's own clock. */
  at: number;
}

let early: EarlyTaps | undefined;

/** Before React takes the page over, which sets the radios anew. */
export function noteEarlyTaps(): void {
  early = {
    tile: location.hash.slice(1) || null,
    yesterday: document.querySelector<HTMLInputElement>('input[name=day][value=yesterday]')?.checked ?? false,
    at: firstInput() ?? performance.now(),
  };
}

/** Once. */
function takeEarlyTaps(): EarlyTaps | undefined {
  const taken = early;
  early = undefined;
  return taken;
}

/** Chrome remembers when the first tap on a page fell; elsewhere the clock starts with the script. */
function firstInput(): number | undefined {
  try {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'first-input', buffered: true });
    const [entry] = observer.takeRecords();
    observer.disconnect();
    return entry?.startTime;
  } catch {
    return undefined;
  }
}

/** Goes on from what was tapped before the script had come. Returns when the tap that is being handled fell. */
export function useEarlyTaps(setWhich: (which: WhichDay) => void): () => number {
  const at = useRef<number>();
  useEffect(() => {
    const early = takeEarlyTaps();
    if (early?.yesterday) setWhich('yesterday');
    const tile = early?.tile && document.getElementById(early.tile);
    if (!tile) return;
    history.replaceState(null, '', location.pathname);
    at.current = early.at;
    tile.click();
    at.current = undefined;
  }, [setWhich]);
  return () => at.current ?? performance.now();
}
