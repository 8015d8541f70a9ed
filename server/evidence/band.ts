import { floors } from '../../db/vocabulary.ts';

/** "10–19 people each way": the only word about how many; `to` null means "or more". */
export interface PeopleBand {
  from: number;
  to: number | null;
}

/** Band of a number of people; null below the smallest band, since nothing is said about so few. */
export function peopleBand(people: number): PeopleBand | null {
  const at = floors.findLastIndex((edge) => people >= edge);
  if (at < 0) return null;
  const next = floors[at + 1];
  return { from: floors[at]!, to: next === undefined ? null : next - 1 };
}
