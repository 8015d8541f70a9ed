import { createHmac } from 'node:crypto';
import { findContributor, replaceToken } from '../../db/contributors.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { type Contributor, requireContributor } from './contributor.ts';
import { randomLetters } from './random-letters.ts';
import { hashToken } from './tokens.ts';

const minutesValid = 10;
const codeLength = 8;

interface Move {
  contributorId: string;
  tokenHash: string;
  expiresAt: number;
}

/** "My code": hands a contributor to another device. Kept in memory for ten minutes, by keyed hashes alone, and never stored. */
export class Moves {
  readonly #moves = new Map<string, Move>();

  async offer(context: Context, token: string): Promise<string> {
    const { id: contributorId } = await requireContributor(context, token);
    const now = context.clock().getTime();
    const tokenHash = hashToken(context, token);
    for (const [hash, move] of this.#moves)
      if (move.expiresAt <= now || move.tokenHash === tokenHash) this.#moves.delete(hash);
    const code = randomLetters(context, codeLength);
    this.#moves.set(hashMove(context, code), { contributorId, tokenHash, expiresAt: now + minutesValid * 60_000 });
    return code;
  }

  /** Works once. */
  take(context: Context, code: string): Move {
    const hash = hashMove(context, code);
    const move = this.#moves.get(hash);
    this.#moves.delete(hash);
    if (!move || move.expiresAt <= context.clock().getTime()) throw new Refusal('link_used_or_expired');
    return move;
  }
}

const hashMove = (context: Context, code: string) => hashToken(context, `move ${code}`);

/**
 * Moves a contributor to the device that asks, and changes the token: the device before has no part in it any more. The same code and
 * nonce are answered the same, as an answer that got lost would else leave the person with no device at all.
 */
export async function takeMove(
  context: Context,
  moves: Moves,
  { code, nonce }: { code: string; nonce: string },
): Promise<{ contributor: Contributor; token: string }> {
  const token = createHmac('sha256', context.tokenKey).update(`move ${code} ${nonce}`).digest('base64url');
  const tokenHash = hashToken(context, token);
  const repeated = await findContributor(context.db, tokenHash);
  if (repeated) return { contributor: repeated, token };
  const { contributorId, tokenHash: from } = moves.take(context, code);
  const [moved] = await context.writer.commit(replaceToken(context.db, contributorId, { from, to: tokenHash }));
  if (moved?.rowsAffected !== 1) throw new Refusal('link_used_or_expired');
  return { contributor: await requireContributor(context, token), token };
}
