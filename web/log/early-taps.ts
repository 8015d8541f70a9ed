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
export function takeEarlyTaps(): EarlyTaps | undefined {
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
