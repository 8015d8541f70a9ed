/** "10–19 people each way": the only word about how many; `to` null means "or more". */
export interface PeopleBand {
  from: number;
  to: number | null;
}

const edges = [5, 10, 20, 50, 100];

/** Band of a number of people; null below the smallest band, since nothing is said about so few. */
export function peopleBand(people: number): PeopleBand | null {
  const at = edges.findLastIndex((edge) => people >= edge);
  if (at < 0) return null;
  const next = edges[at + 1];
  return { from: edges[at]!, to: next === undefined ? null : next - 1 };
}
