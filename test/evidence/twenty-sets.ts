import type { Cell } from '../../server/evidence/sums.ts';
import { seeded } from '../support/random.ts';

/** One made-up row to fit; the same every time. */
interface Shape {
  people: number;
  kinds: number;
  pieces: number;
  quarters: number;
  /** Time with AI over time without, by kind in turn. */
  ratios: readonly number[];
  withAi: number;
  noise: number;
  /** Share of people with one arm only. */
  oneArmed?: number;
  /** How unevenly people log. */
  uneven?: number;
}

const usual: Shape = {
  people: 8,
  kinds: 3,
  pieces: 240,
  quarters: 3,
  ratios: [0.7, 0.9, 1.1],
  withAi: 0.5,
  noise: 0.5,
};

const shapes: readonly Partial<Shape>[] = [
  {},
  { people: 5 },
  { people: 6, pieces: 120 },
  { people: 12, pieces: 400, quarters: 6 },
  { people: 20, pieces: 500, kinds: 5, ratios: [0.65, 0.85, 1, 1.2, 0.7] },
  { people: 40, pieces: 900, kinds: 6 },
  { kinds: 1, ratios: [0.8] },
  { kinds: 2, ratios: [0.3, 3] },
  { withAi: 0.12, pieces: 400 },
  { withAi: 0.9, pieces: 400 },
  { noise: 0.1 },
  { noise: 1.2 },
  { oneArmed: 0.5, people: 12 },
  { oneArmed: 0.8, people: 16, pieces: 300 },
  { uneven: 1.2, pieces: 300 },
  { quarters: 1 },
  { quarters: 20, pieces: 700 },
  { kinds: 14, pieces: 700, people: 10 },
  { ratios: [20, 0.05, 1] },
  { people: 7, kinds: 4, pieces: 150, uneven: 0.8, oneArmed: 0.3 },
];

export function twentySets(): Cell[][] {
  return shapes.map((shape, number) => cellsOf({ ...usual, ...shape }, 100 + number));
}

function cellsOf(shape: Shape, seed: number): Cell[] {
  const random = seeded(seed);
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const people = Array.from({ length: shape.people }, (_, at) => ({
    seat: `seat ${at}`,
    speed: 3.8 + 0.4 * bell(),
    weight: Math.exp((shape.uneven ?? 0.4) * bell()),
    only: random() < (shape.oneArmed ?? 0) ? random() < 0.5 : null,
  }));
  const whole = people.reduce((sum, { weight }) => sum + weight, 0);
  const cells = new Map<string, Cell>();
  for (let piece = 0; piece < shape.pieces; piece++) {
    let left = random() * whole;
    let at = 0;
    while (at < people.length - 1 && left >= people[at]!.weight) left -= people[at++]!.weight;
    const person = people[at]!;
    const kind = Math.floor(random() * shape.kinds);
    const size = 1 + Math.floor(random() * 5);
    const quarter = Math.floor((piece / shape.pieces) * shape.quarters);
    const withAi = person.only ?? random() < shape.withAi;
    const log =
      person.speed +
      0.2 * kind +
      0.35 * (size - 3) +
      0.05 * quarter +
      (withAi ? Math.log(shape.ratios[kind % shape.ratios.length]!) : 0);
    const minutes = Math.max(1, Math.round(Math.exp(log + shape.noise * bell())));
    const cell: Cell = {
      seat: person.seat,
      kind: `kind ${kind}`,
      size,
      arm: withAi ? 'with_ai' : 'without_ai',
      quarter: `${2026 + Math.floor(quarter / 4)}-Q${1 + (quarter % 4)}`,
      pieces: 0,
      minutes: 0,
      minutesSquared: 0,
    };
    const key = JSON.stringify(cell);
    const sum = cells.get(key) ?? cell;
    sum.pieces++;
    sum.minutes += minutes;
    sum.minutesSquared += minutes ** 2;
    cells.set(key, sum);
  }
  return [...cells.values()];
}
