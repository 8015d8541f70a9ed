export interface Step {
  /** Both ends along the drawn width, 0–1. */
  from: number;
  to: number;
}

export interface Steps {
  /** Where nothing is lost or saved. */
  zero: number;
  steps: readonly Step[];
  /** Where each change leaves off and the next begins. */
  levels: readonly number[];
  /** Where the total's interval lies. */
  interval: Step;
  ticks: readonly { at: number; minutes: number }[];
}

/** A waterfall: each change starts where the one before ended; the total, at last, starts at zero again. */
export function waterfall(changes: readonly number[], total: number, interval: readonly [number, number]): Steps {
  const spans: (readonly [number, number])[] = [];
  const levels: number[] = [];
  let level = 0;
  for (const change of changes) {
    spans.push([level, level + change]);
    level += change;
    levels.push(level);
  }
  spans.push([0, total]);
  const ends = [...spans.flat(), ...interval];
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const width = high - low || 1;
  const place = (value: number) => (value - low) / width;
  const step = ([one, other]: readonly [number, number]): Step => ({
    from: place(Math.min(one, other)),
    to: place(Math.max(one, other)),
  });
  return {
    zero: place(0),
    steps: spans.map(step),
    levels: levels.map(place),
    interval: step(interval),
    ticks: ticksBetween(low, high).map((minutes) => ({ at: place(minutes), minutes })),
  };
}

/** Widths between ticks that read well, in minutes: a quarter of an hour up to a thousand hours. */
const widths = [15, 30, 60, 120, 300, 600, 1_200, 3_000, 6_000, 12_000, 30_000, 60_000];
const mostTicks = 4;

/** Round times, zero among them; few enough for their labels to stand side by side on a phone. */
function ticksBetween(low: number, high: number): number[] {
  const width = widths.find((one) => (high - low) / one <= mostTicks) ?? (high - low || 1);
  const first = Math.ceil(low / width);
  return Array.from({ length: Math.floor(high / width) - first + 1 }, (_, at) => (first + at) * width || 0);
}
