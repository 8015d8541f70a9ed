/** Up to three names that somebody who wrote `name` may have meant, the nearest first. */
export function nearNames(name: string, names: readonly string[]): string[] {
  const wanted = pairs(name);
  return [...new Set(names)]
    .map((candidate) => ({ candidate, likeness: likeness(wanted, pairs(candidate)) }))
    .filter((one) => one.likeness >= 0.5)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Dice's coefficient over pairs of neighbouring letters: forgiving of a slip, blind to length. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

function pairs(name: string): Set<string> {
  const letters = [...` ${name.normalize('NFKC').toLowerCase().trim()} `];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
