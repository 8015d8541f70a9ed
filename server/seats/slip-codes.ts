import { createHmac } from 'node:crypto';
import { randomLetters } from '../access/random-letters.ts';
import { hashToken } from '../access/tokens.ts';
import type { Context } from '../context.ts';
import { codeLengths, readCode, withCheckLetter } from '../domain/slip-code.ts';
import { Refusal } from '../refusal.ts';

export const newCode = (context: Context, where: keyof typeof codeLengths): string =>
  withCheckLetter(randomLetters(context, codeLengths[where] - 1));

export const hashCode = (context: Context, code: string): string => hashToken(context, `slip ${code}`);

/** @throws Refusal slip_mistyped, of what can be no code */
export function requireCode(typed: string): string {
  const code = readCode(typed);
  if (code === null) throw new Refusal('slip_mistyped', [{ field: 'code', code: 'wrong_format' }]);
  return code;
}

/**
 * The token that a first draw gives: the same for the same code and nonce, so that an answer that was lost is asked for again, with
 * nothing kept. Who knows the code alone, used or photographed, makes another.
 */
export const tokenOfDraw = ({ tokenKey }: Pick<Context, 'tokenKey'>, code: string, nonce: string): string =>
  createHmac('sha256', tokenKey).update(`draw ${code} ${nonce}`).digest('base64url');
