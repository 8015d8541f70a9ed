import { findSession, type SessionAccount } from '../../db/sessions.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { hashToken } from './tokens.ts';

/** A signed-in lead or administrator, with the teams whose boards are theirs. */
export type Account = SessionAccount;

export async function readAccount(context: Context, token: string | undefined): Promise<Account | null> {
  if (!token) return null;
  return findSession(context.db, hashToken(context, token), context.clock().toISOString());
}

export async function requireAccount(context: Context, token: string | undefined): Promise<Account> {
  const account = await readAccount(context, token);
  if (!account) throw new Refusal('not_signed_in');
  return account;
}
