import type { Random } from './random.ts';

/** A made-up colleague: faster or slower than others, helped more or less by AI, fonder of it or not. */
export interface Person {
  speed: number;
  /** Added to the log ratio of every kind of work. */
  benefit: number;
  /** Added to the log odds of using AI. */
  fondness: number;
  /** Pieces noted in a usual week; nobody notes everything. */
  perWeek: number;
  /** By-hand estimates over what it would have taken. */
  exaggeration: number;
  joins: number;
  leaves: number;
}

export function drawPerson(random: Random, weeks: number): Person {
  const stays = random.chance(0.85);
  return {
    speed: Math.exp(random.normal(0, 0.3)),
    benefit: random.normal(0, 0.08),
    fondness: random.normal(0, 0.8),
    perWeek: Math.min(6, Math.exp(random.normal(0.75, 0.5))),
    exaggeration: Math.exp(Math.abs(random.normal(0.25, 0.25))),
    joins: Math.floor(random.next() ** 3 * weeks * 0.4),
    leaves: stays ? weeks : Math.floor(weeks * (0.5 + random.next() / 2)),
  };
}
