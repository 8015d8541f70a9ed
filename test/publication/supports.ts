import { expect } from 'vitest';
import type { AtomRow, ItemRow, Ledger } from './figures-seen.ts';

/** The promise, not the program's constant. */
const fewest = 5;

/** Both over all that a figure may pool, and over each kind of work in it, which has figures of its own. */
export function expectDifferencesRestOnEnough(ledger: Ledger, sets: readonly number[][]): number {
  let compared = 0;
  const selections = [
    () => true,
    ...[...new Set(ledger.atoms.map(kindOf))].map((kind) => (atom: AtomRow) => kindOf(atom) === kind),
  ];
  for (const selection of selections) {
    const chosen = new Set(ledger.atoms.filter(selection).map(({ id }) => id));
    const supports = new Map<string, Map<string, Signed>>();
    for (const set of sets) {
      const ids = set.filter((id) => chosen.has(id));
      supports.set(ids.join(), supportOf(ids.flatMap((id) => ledger.items.get(id)!)));
    }
    const [...all] = supports.values();
    for (const [at, one] of all.entries())
      for (const other of all.slice(0, at)) {
        const people = peopleBetween(one, other);
        if (people > 0 && people < fewest) expect.fail(`two figures differ by ${people} people`);
        compared += 1;
      }
  }
  return compared;
}

const kindOf = ({ taskTypeId, arm, burden }: AtomRow) => `${taskTypeId} ${arm} ${burden}`;

interface Signed {
  times: number;
  contributorId: string;
}

export function supportOf(items: readonly ItemRow[]): Map<string, Signed> {
  const support = new Map<string, Signed>();
  for (const { itemId, body, sign, contributorId } of items) {
    const version = `${itemId} ${body}`;
    support.set(version, { contributorId, times: (support.get(version)?.times ?? 0) + sign });
  }
  return support;
}

function peopleBetween(one: ReadonlyMap<string, Signed>, other: ReadonlyMap<string, Signed>): number {
  const people = new Set<string>();
  for (const version of new Set([...one.keys(), ...other.keys()])) {
    const here = one.get(version);
    const there = other.get(version);
    if ((here?.times ?? 0) !== (there?.times ?? 0)) people.add((here ?? there)!.contributorId);
  }
  return people.size;
}
