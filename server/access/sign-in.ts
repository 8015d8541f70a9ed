import { setTimeout as sleep } from 'node:timers/promises';
import { findAccountByUsername } from '../../db/accounts.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { normalUsername, passwordMatches } from './password.ts';
import { openSession } from './sessions.ts';

/** @returns the new session's token. An unknown name and a wrong password look and last the same. */
export async function signIn(
  context: Context,
  input: { username: string; password: string },
  { waitMilliseconds = 0 }: { waitMilliseconds?: number } = {},
): Promise<string> {
  // An address from which many have failed is slowed for everybody there, and closed for nobody.
  if (waitMilliseconds > 0) await sleep(waitMilliseconds);
  const account = await findAccountByUsername(context.db, normalUsername(input.username));
  const matches = await passwordMatches(account?.passwordHash ?? null, input.password);
  if (!account || account.disabled || !matches) throw new Refusal('wrong_credentials');
  return openSession(context, account.id);
}
