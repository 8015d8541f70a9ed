import { expect } from 'vitest';
import type { AtomRow, ItemRow, Ledger } from './figures-seen.ts';

/** The promises, not the program's constants. */
const fewest = 5;
const fewestTeams = 3;

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
        const people = whoIsBetween(one, other).size;
        if (people > 0 && people < fewest) expect.fail(`two figures differ by ${people} people`);
        compared += 1;
      }
  }
  return compared;
}

/** Of what one upper level ever showed: each difference is of three teams' people, or of enough of its own. */
export function expectDifferencesOfManyTeams(
  ledger: Ledger,
  level: string,
  sets: readonly number[][],
  teamOf: ReadonlyMap<string, string>,
): number {
  let ofTeams = 0;
  const supports = sets.map((ids) => supportOf(ids.flatMap((id) => ledger.items.get(id)!)));
  for (const [at, one] of supports.entries())
    for (const other of supports.slice(0, at)) {
      const people = [...whoIsBetween(one, other)];
      const teams = new Set(people.map((person) => teamOf.get(person)!));
      const own = people.filter((person) => teamOf.get(person) === level).length;
      if (people.length > 0 && teams.size < fewestTeams && own < fewest)
        expect.fail(`two figures of one level differ by ${teams.size} teams and ${own} of its own people`);
      if (teams.size >= fewestTeams) ofTeams += 1;
    }
  return ofTeams;
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

function whoIsBetween(one: ReadonlyMap<string, Signed>, other: ReadonlyMap<string, Signed>): Set<string> {
  const people = new Set<string>();
  for (const version of new Set([...one.keys(), ...other.keys()])) {
    const here = one.get(version);
    const there = other.get(version);
    if ((here?.times ?? 0) !== (there?.times ?? 0)) people.add((here ?? there)!.contributorId);
  }
  return people;
}
