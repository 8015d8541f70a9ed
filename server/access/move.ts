import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

const minutesValid = 10;
const codeLength = 8;
/** Without letters and digits that look alike on paper. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

interface Move {
  token: string;
  expiresAt: number;
}

/** "My code": hands a contributor's token to another device. Kept in memory for ten minutes and never stored. */
export class Moves {
  readonly #moves = new Map<string, Move>();

  offer({ clock, randomBytes }: Pick<Context, 'clock' | 'randomBytes'>, token: string): string {
    const now = clock().getTime();
    for (const [code, move] of this.#moves) if (move.expiresAt <= now || move.token === token) this.#moves.delete(code);
    let code = '';
    while (code.length < codeLength)
      // Bytes beyond the last whole alphabet would make its first letters likelier.
      for (const byte of randomBytes(codeLength))
        if (byte < 248 && code.length < codeLength) code += alphabet[byte % alphabet.length];
    this.#moves.set(code, { token, expiresAt: now + minutesValid * 60_000 });
    return code;
  }

  /** Works once. */
  take({ clock }: Pick<Context, 'clock'>, code: string): string {
    const move = this.#moves.get(code);
    this.#moves.delete(code);
    if (!move || move.expiresAt <= clock().getTime()) throw new Refusal('link_used_or_expired');
    return move.token;
  }
}
