import { findNoter, setNoteHash } from '../../db/contributors.ts';
import type { Context } from '../context.ts';
import { readPaperCode } from '../domain/paper-code.ts';
import { Refusal } from '../refusal.ts';
import type { Contributor } from './contributor.ts';
import { randomLetters } from './random-letters.ts';
import { hashToken } from './tokens.ts';

/** 31 letters to the tenth: nothing to guess within the limits. */
const letters = 10;

const hashNote = (context: Pick<Context, 'tokenKey'>, password: string) => hashToken(context, `note ${password}`);

/** For a shared PC and no phone: adds notes from any device, and shows none. A new one ends the old. */
export async function giveNotePassword(context: Context, { id }: Contributor): Promise<string> {
  const password = randomLetters(context, letters);
  await context.writer.commit(setNoteHash(context.db, id, hashNote(context, password)));
  return password;
}

/** Whose password it is. @throws Refusal wrong_credentials */
export async function requireNoter(context: Context, typed: string): Promise<Contributor> {
  const password = readPaperCode(typed, letters);
  const noter = password === null ? null : await findNoter(context.db, hashNote(context, password));
  if (!noter) throw new Refusal('wrong_credentials');
  return noter;
}
