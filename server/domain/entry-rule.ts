/** Log minutes that one step of size is worth, about × 1.4: how size is taken out of a usual. */
const sizeStep = 0.35;
const usualSize = 3;

export const entryRule = {
  /** Own pieces of a kind from which there is an own usual. */
  ownPieces: 3,
  /** Minutes beyond this many times the usual, or below one over it, are asked once more. */
  asks: 4,
  /** In the sums minutes are held to this many times the usual and to one over it. */
  holds: 6,
} as const;

export interface SizedPiece {
  /** Above 0. */
  minutes: number;
  /** 1–5. */
  size: number;
}

/**
 * Usual minutes of a kind for a piece of this size: the median of log minutes with size taken out, put back for this size. null
 * below `least` pieces. With one's own pieces: the own usual; with the team's (`least` 1): what stands in for it.
 * Source: EVIDENCE.md, "At entry".
 */
export function usualMinutes(
  pieces: readonly SizedPiece[],
  size: number,
  least: number = entryRule.ownPieces,
): number | null {
  if (pieces.length < Math.max(1, least)) return null;
  const logs = pieces.map((piece) => logAtUsualSize(piece)).sort((one, other) => one - other);
  const middle = (logs[(logs.length - 1) >> 1]! + logs[logs.length >> 1]!) / 2;
  return Math.exp(middle + sizeStep * (size - usualSize));
}

/** One piece's log minutes with its size taken out, for who keeps usuals instead of pieces. */
export function logAtUsualSize({ minutes, size }: SizedPiece): number {
  return Math.log(minutes) - sizeStep * (size - usualSize);
}

/** Is this so far from the usual that it is asked once more? Without a usual nothing is. */
export function asksAgain(minutes: number, usual: number | null): boolean {
  return usual !== null && (minutes > entryRule.asks * usual || minutes < usual / entryRule.asks);
}

/** Minutes as they enter the sums, whole, never below 1; without a usual as they are. Nobody is told. */
export function heldMinutes(minutes: number, usual: number | null): number {
  if (usual === null) return minutes;
  if (minutes > entryRule.holds * usual) return Math.max(1, Math.floor(entryRule.holds * usual));
  if (minutes < usual / entryRule.holds) return Math.max(1, Math.ceil(usual / entryRule.holds));
  return minutes;
}
