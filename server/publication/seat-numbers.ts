import type { Context } from '../context.ts';

/** How cells name contributors: random numbers, given at the first publication. */
export interface SeatNumbers {
  know(contributorId: string, cellKey: number | null): void;
  numberOf(contributorId: string): number;
  /** Given by this run and not yet stored. */
  fresh(contributorIds: Iterable<string>): { id: string; cellKey: number }[];
  stored(given: readonly { id: string }[]): void;
  /** Draws others for those that were not stored: the number was somebody's. */
  again(): void;
}

export function seatNumbers({ randomBytes }: Pick<Context, 'randomBytes'>): SeatNumbers {
  const numbers = new Map<string, number>();
  const unstored = new Set<string>();
  return {
    know: (contributorId, cellKey) => {
      if (numbers.has(contributorId)) return;
      numbers.set(contributorId, cellKey ?? newSeatNumber(randomBytes));
      if (cellKey === null) unstored.add(contributorId);
    },
    numberOf: (contributorId) => numbers.get(contributorId)!,
    fresh: (contributorIds) =>
      [...new Set(contributorIds)]
        .filter((id) => unstored.has(id))
        .sort()
        .map((id) => ({ id, cellKey: numbers.get(id)! })),
    stored: (given) => {
      for (const { id } of given) unstored.delete(id);
    },
    again: () => {
      for (const id of unstored) numbers.set(id, newSeatNumber(randomBytes));
    },
  };
}

/** 1 … 2⁴⁷: six bytes in a row of the file, and hardly ever anybody else's. */
export function newSeatNumber(randomBytes: Context['randomBytes']): number {
  return 1 + (randomBytes(6).reduce((number, byte) => number * 256 + byte, 0) % 2 ** 47);
}
