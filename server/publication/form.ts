import { evenOut } from './even-out.ts';
import type { WaitingPiece } from './waiting.ts';

/** No seat holds more of an atom's pieces. */
const mostOfASeat = 0.4;
/** An atom of an upper level holds pieces of at least so many of its teams, */
export const fewestTeams = 3;
/** and none of them holds more: its figure would be that team's, with a little noise. */
export const mostOfATeam = 0.8;

export interface Formed<Piece> {
  /** Distinct, at least the floor. */
  seats: number;
  pieces: readonly Piece[];
}

/** All that waits in a key as one atom, less the surplus of who has too much of it; null below the floor of seats. */
export function form<Piece extends WaitingPiece>(
  pieces: readonly Piece[],
  floor: number,
  hashOf: (piece: Piece) => string,
): Formed<Piece> | null {
  const bySeat = { ownerOf: ({ seat }: Piece) => seat, hashOf };
  const taken = evenOut(pieces, mostOfASeat, bySeat);
  return taken.length > 0 && seatsIn(taken) >= floor ? { seats: seatsIn(taken), pieces: taken } : null;
}

/** The same with pieces that came up from teams below: of at least three teams, the upper team's own people being one of them. */
export function formRaised<Piece extends WaitingPiece>(
  pieces: readonly Piece[],
  floor: number,
  hashOf: (piece: Piece) => string,
): Formed<Piece> | null {
  const bySeat = { ownerOf: ({ seat }: Piece) => seat, hashOf };
  const byTeam = { ownerOf: ({ teamId }: Piece) => teamId, hashOf };
  let taken = pieces;
  for (let before = Number.POSITIVE_INFINITY; taken.length < before; ) {
    before = taken.length;
    taken = evenOut(evenOut(taken, mostOfATeam, byTeam), mostOfASeat, bySeat);
  }
  if (new Set(taken.map(({ teamId }) => teamId)).size < fewestTeams || seatsIn(taken) < floor) return null;
  return { seats: seatsIn(taken), pieces: taken };
}

function seatsIn(pieces: readonly WaitingPiece[]): number {
  return new Set(pieces.map(({ seat }) => seat)).size;
}
