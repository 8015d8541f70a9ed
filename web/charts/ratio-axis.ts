/** The axis on which times with AI stand against times without: logarithmic, so that twice as long is as far from 1 as half as long. */
export interface RatioAxis {
  domain: readonly [number, number];
  ticks: readonly number[];
}

/** Nothing beyond four times as fast or as slow is drawn to scale: such ends get an arrow. */
const farthest = 4;
const nearest = 1.4;
const scales = [
  { upTo: 1.6, ticks: [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.4] },
  { upTo: 2.1, ticks: [0.5, 0.6, 0.75, 1, 1.25, 1.5, 2] },
  { upTo: 2.6, ticks: [0.4, 0.5, 0.7, 1, 1.5, 2, 2.5] },
  { upTo: farthest, ticks: [0.25, 0.5, 1, 2, 4] },
];

/** An axis that holds all intervals and stays even-handed: 1 stands in the middle. */
export function ratioAxis(intervals: readonly (readonly [number, number])[]): RatioAxis {
  const reach = Math.max(...intervals.map(([low, high]) => Math.max(high, 1 / low) * 1.04), nearest);
  const end = Math.min(reach, farthest);
  const scale = scales.find(({ upTo }) => end <= upTo) ?? scales[scales.length - 1]!;
  return { domain: [1 / end, end], ticks: scale.ticks.filter((tick) => tick > 1 / end && tick < end) };
}

/** Where a ratio stands along the axis, 0–1; ends beyond it stand at its edge. */
export function along({ domain: [low, high] }: RatioAxis, ratio: number): number {
  const inside = Math.min(Math.max(ratio, low), high);
  return Math.log(inside / low) / Math.log(high / low);
}

/** The ticks that carry a label: outward from 1, none closer to the next or to the edge than a label is wide (shares of the axis). */
export function labelled(axis: RatioAxis, apart: number): number[] {
  const kept = [1];
  for (const side of [1, -1]) {
    let last = along(axis, 1);
    const outward = axis.ticks.filter((tick) => side * (tick - 1) > 0).sort((one, other) => side * (one - other));
    for (const tick of outward) {
      const place = along(axis, tick);
      if (Math.abs(place - last) < apart - 1e-9 || Math.min(place, 1 - place) < apart / 3) continue;
      kept.push(tick);
      last = place;
    }
  }
  return kept.sort((one, other) => one - other);
}
