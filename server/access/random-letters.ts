import type { Context } from '../context.ts';
import { codeLetters } from '../domain/slip-code.ts';

/** Each letter as likely as the next. */
export function randomLetters({ randomBytes }: Pick<Context, 'randomBytes'>, length: number): string {
  let letters = '';
  while (letters.length < length)
    // Bytes beyond the last whole alphabet would make its first letters likelier.
    for (const byte of randomBytes(length))
      if (byte < 248 && letters.length < length) letters += codeLetters[byte % codeLetters.length];
  return letters;
}
