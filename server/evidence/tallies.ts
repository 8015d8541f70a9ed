import type { Atom } from './atom.ts';
import type { Cell, Tally } from './cell.ts';

/**
 * Σ of what was said, where at least `floor` contributors said something; else null. A contributor whose sums a retraction
 * left impossible (its original lies outside the window) is not counted.
 */
function tallied(atoms: readonly Atom[], pick: (cell: Cell) => Tally | null, floor: number): Tally | null {
  const said = byContributor(atoms, pick);
  if (said.length < floor) return null;
  return said.reduce((total, { n, sum }) => ({ n: total.n + n, sum: total.sum + sum }), { n: 0, sum: 0 });
}

/** What each contributor said, over all atoms; only those who said something. */
export function byContributor(atoms: readonly Atom[], pick: (cell: Cell) => Tally | null): Tally[] {
  const said: (Tally & { contributor: string })[] = [];
  for (const { cells } of atoms)
    for (const cell of cells) {
      const tally = pick(cell);
      if (tally !== null) said.push({ contributor: cell.contributor, n: tally.n, sum: tally.sum });
    }
  return byContributorTally(said);
}

export function byContributorTally(said: readonly (Tally & { contributor: string })[]): Tally[] {
  const people = new Map<string, Tally>();
  for (const { contributor, n, sum } of said) {
    const own = people.get(contributor) ?? { n: 0, sum: 0 };
    people.set(contributor, { n: own.n + n, sum: own.sum + sum });
  }
  return [...people.values()].filter(({ n }) => n > 0);
}

/** Share of yes, 0–1. */
export function shareOf(atoms: readonly Atom[], pick: (cell: Cell) => Tally | null, floor: number): number | null {
  const total = tallied(atoms, pick, floor);
  return total === null ? null : Math.min(1, Math.max(0, total.sum / total.n));
}

/** exp of the mean of logarithms. */
export function geometricMean(
  atoms: readonly Atom[],
  pick: (cell: Cell) => Tally | null,
  floor: number,
): number | null {
  const total = tallied(atoms, pick, floor);
  return total === null ? null : Math.exp(total.sum / total.n);
}

/** How often each answer was given, over the number of answers (`of`), common ones first; never given ones left out. */
export function sharesOf<Name>(
  atoms: readonly Atom[],
  names: readonly Name[],
  pick: (cell: Cell) => { counts: readonly number[]; of: number } | null,
  floor: number,
): { name: Name; share: number }[] | null {
  const answered = tallied(atoms, (cell) => onlyCount(pick(cell)?.of), floor);
  if (answered === null) return null;
  const counts = names.map(() => 0);
  for (const { cells } of atoms)
    for (const cell of cells)
      pick(cell)?.counts.forEach((count, at) => {
        counts[at]! += count;
      });
  return names
    .map((name, at) => ({ name, share: Math.min(1, counts[at]! / answered.n) }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share);
}

function onlyCount(n: number | undefined): Tally | null {
  return n === undefined ? null : { n, sum: 0 };
}
