import { findByReceipt } from '../../db/feedback.ts';
import { randomLetters } from '../access/random-letters.ts';
import { hashToken } from '../access/tokens.ts';
import type { Context } from '../context.ts';
import { readPaperCode } from '../domain/paper-code.ts';
import { Refusal } from '../refusal.ts';

const letters = 10;

/** Given once to whoever wrote; only its keyed hash is kept, with the words and with nobody. */
export const newReceipt = (context: Pick<Context, 'randomBytes'>): string => randomLetters(context, letters);

export const hashReceipt = (context: Pick<Context, 'tokenKey'>, receipt: string): string =>
  hashToken(context, `receipt ${receipt}`);

/** What was answered to the words of this receipt; nulls while nobody has. @throws Refusal not_found */
export async function readAnswer(
  context: Context,
  typed: string,
): Promise<{ question: string | null; answer: string | null; answeredOn: string | null }> {
  const receipt = readPaperCode(typed, letters);
  const found = receipt === null ? null : await findByReceipt(context.db, hashReceipt(context, receipt));
  if (!found) throw new Refusal('not_found');
  const { question, answer, answeredOn } = found;
  return { question, answer, answeredOn };
}
