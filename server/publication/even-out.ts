/**
 * Takes as many as may be together where no owner has more than `share` of all: of who has too many, the first in the order of a
 * keyed hash, which no minutes, sizes or days can move. What is left over waits; nobody else waits because of it.
 */
export function evenOut<Piece>(
  pieces: readonly Piece[],
  share: number,
  { ownerOf, hashOf }: { ownerOf: (piece: Piece) => string; hashOf: (piece: Piece) => string },
): readonly Piece[] {
  const owned = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const own = owned.get(ownerOf(piece));
    if (own) own.push(piece);
    else owned.set(ownerOf(piece), [piece]);
  }
  const most = mostEach(
    [...owned.values()].map(({ length }) => length),
    share,
  );
  const waits = new Set<Piece>();
  for (const own of owned.values()) {
    if (own.length <= most) continue;
    const ordered = own
      .map((piece) => ({ piece, hash: hashOf(piece) }))
      .sort((one, other) => compare(one.hash, other.hash));
    for (const { piece } of ordered.slice(most)) waits.add(piece);
  }
  return waits.size === 0 ? pieces : pieces.filter((piece) => !waits.has(piece));
}

/** The largest whole number L with L ≤ share · Σ min(n, L): where each has at most L, L is no more than the share of all. */
function mostEach(counts: readonly number[], share: number): number {
  const sorted = [...counts].sort((one, other) => one - other);
  const largest = sorted.at(-1) ?? 0;
  const allows = (level: number) =>
    level <= share * sorted.reduce((sum, count) => sum + Math.min(count, level), 0) + 1e-9;
  // What it allows is an interval from 0, as the right side is concave in L.
  let [low, high] = [0, largest];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (allows(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
