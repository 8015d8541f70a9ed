/** The axis on which times with AI stand against times without: logarithmic, so that twice as long is as far from 1 as half as long. */
export interface RatioAxis {
  domain: readonly [number, number];
  ticks: readonly number[];
}

/** Nothing beyond four times as fast or as slow is drawn to scale: such ends get an arrow. */
const farthest = 4;
const nearest = 1.4;
const scales = [
  { upTo: 1.6, ticks: [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4] },
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
