/** Widths between ticks that read well, in hours: a quarter of an hour up to a thousand. */
const widths = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const most = 5;

/** Round hours that span the range, zero among them; few enough for their labels to stand apart. */
export function hourTicks(low: number, high: number): number[] {
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  const width = widths.find((one) => Math.ceil(to / one) - Math.floor(from / one) <= most) ?? to - from;
  const first = Math.floor(from / width);
  return Array.from({ length: Math.ceil(to / width) - first + 1 }, (_, at) => (first + at) * width || 0);
}
