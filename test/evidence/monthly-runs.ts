import { heldMinutes, type SizedPiece, usualMinutes } from '../../server/domain/entry-rule.ts';
import type { MadePiece } from './made-up-office.ts';

/** A piece in an atom, with its minutes as they enter the sums. */
export interface Placed {
  piece: MadePiece;
  minutes: number;
  mixed: boolean;
}

interface Waiting {
  piece: MadePiece;
  waited: number;
}

/** Runs of one team: atoms by kind and arm, surplus that waits, then sideways, then up. STAND-IN. */
export class Publication {
  #waiting: Waiting[] = [];
  readonly #own = new Map<string, SizedPiece[]>();
  readonly #team = new Map<string, SizedPiece[]>();

  waiting(): number {
    return this.#waiting.length;
  }

  run(closed: readonly MadePiece[]): Placed[] {
    this.#waiting.push(...closed.map((piece) => ({ piece, waited: 0 })));
    const placed: Placed[] = [];
    const take = (pieces: readonly Waiting[], mixed: boolean) => {
      for (const formed of atoms(pieces, mixed))
        for (const one of formed) placed.push({ piece: one.piece, minutes: this.#hold(one.piece), mixed });
    };
    const left = () => {
      const gone = new Set(placed.map(({ piece }) => piece));
      return this.#waiting.filter(({ piece }) => !gone.has(piece));
    };
    take(
      this.#waiting.filter(({ waited }) => waited < 2),
      false,
    );
    take(
      left().filter(({ waited }) => waited >= 1),
      true,
    );
    this.#waiting = left()
      .map((one) => ({ ...one, waited: one.waited + 1 }))
      .filter(({ waited }) => waited < 4);
    return placed;
  }

  #hold(piece: MadePiece): number {
    const key = `${piece.seat} ${piece.kind}`;
    const own = this.#own.get(key) ?? [];
    const team = this.#team.get(piece.kind) ?? [];
    const minutes = heldMinutes(piece.minutes, usualMinutes(own, piece.size) ?? usualMinutes(team, piece.size, 5));
    this.#own.set(key, [...own.slice(-14), { minutes, size: piece.size }]);
    this.#team.set(piece.kind, [...team.slice(-24), { minutes, size: piece.size }]);
    return minutes;
  }
}

function atoms(pieces: readonly Waiting[], mixed: boolean): Waiting[][] {
  const keys = new Map<string, Waiting[]>();
  for (const one of pieces) {
    const key = mixed ? one.piece.arm : `${one.piece.kind} ${one.piece.arm}`;
    keys.set(key, [...(keys.get(key) ?? []), one]);
  }
  return [...keys.values()].map(evenOut).filter((taken) => new Set(taken.map(({ piece }) => piece.seat)).size >= 5);
}

function evenOut(pieces: readonly Waiting[]): Waiting[] {
  const owned = new Map<string, Waiting[]>();
  for (const one of pieces) owned.set(one.piece.seat, [...(owned.get(one.piece.seat) ?? []), one]);
  const counts = [...owned.values()].map(({ length }) => length);
  let most = Math.max(0, ...counts);
  while (most > 0 && most > 0.4 * counts.reduce((sum, count) => sum + Math.min(count, most), 0) + 1e-9) most--;
  return [...owned.values()].flatMap((own) => own.slice(0, most));
}
