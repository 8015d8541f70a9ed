import type { Atom } from './atom.ts';
import { count, type Moments, sum } from './moments.ts';
import { peopleOf } from './people.ts';
import { maybe, toFive } from './rounding.ts';

/** Minutes that a piece usually takes, rework counted; to 5, at least 5. null: fewer people than the floor in that arm. */
export interface TypicalMinutes {
  withAi: number | null;
  withoutAi: number | null;
}

/**
 * Geometric mean of minutes per arm, exp(Σ log T / n), over all pieces of whole atoms; null where no arm can be told. Never to be set
 * against each other: people reach for AI on other pieces than they do by hand. What AI changes is the time ratio's to say.
 */
export function typicalMinutes(atoms: readonly Atom[], floor: number): TypicalMinutes | null {
  const { all } = peopleOf(atoms);
  const withAi = typicalOf(
    all.map((person) => person.withAi),
    floor,
  );
  const withoutAi = typicalOf(
    all.map((person) => person.withoutAi),
    floor,
  );
  return withAi === null && withoutAi === null ? null : { withAi, withoutAi };
}

function typicalOf(people: readonly Moments[], floor: number): number | null {
  const own = people.filter((moments) => count(moments) > 0);
  if (own.length < floor) return null;
  const mean = sum(own.map(({ y }) => sum(y))) / sum(own.map(count));
  return maybe(Math.exp(mean), (minutes) => Math.max(5, toFive(minutes)));
}
