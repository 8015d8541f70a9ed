export interface Step {
  /** Both ends along the drawn width, 0–1. */
  from: number;
  to: number;
}

export interface Steps {
  /** Where nothing is lost or saved. */
  zero: number;
  steps: readonly Step[];
  /** Where the total's interval lies. */
  interval: Step;
}

/** A waterfall: each change starts where the one before ended; the total, at last, starts at zero again. */
export function waterfall(changes: readonly number[], total: number, interval: readonly [number, number]): Steps {
  const spans: (readonly [number, number])[] = [];
  let level = 0;
  for (const change of changes) {
    spans.push([level, level + change]);
    level += change;
  }
  spans.push([0, total]);
  const ends = [...spans.flat(), ...interval];
  const low = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - low || 1;
  const place = (value: number) => (value - low) / width;
  const step = ([one, other]: readonly [number, number]): Step => ({
    from: place(Math.min(one, other)),
    to: place(Math.max(one, other)),
  });
  return { zero: place(0), steps: spans.map(step), interval: step(interval) };
}
