import {
  deleteExpiredSessions,
  deleteOtherSessions,
  deleteSession,
  insertSession,
  listSessions as readSessions,
} from '../../db/sessions.ts';
import type { Context } from '../context.ts';
import type { Account } from './account.ts';
import { hashToken, newId, newToken } from './tokens.ts';

const sessionDays = 30;

/** Opens a session and returns its token, which is nowhere stored. */
export async function openSession(context: Context, accountId: string): Promise<string> {
  const now = context.clock();
  const token = newToken(context);
  const expiresAt = new Date(now.getTime() + sessionDays * 86_400_000).toISOString();
  await context.writer.commit(
    deleteExpiredSessions(context.db, now.toISOString()),
    insertSession(context.db, { id: newId(context), tokenHash: hashToken(context, token), accountId, expiresAt }),
  );
  return token;
}

export async function listSessions(
  { db, clock }: Context,
  account: Account,
): Promise<{ id: string; current: boolean }[]> {
  const open = await readSessions(db, account.accountId, clock().toISOString());
  return open.map(({ id }) => ({ id, current: id === account.sessionId }));
}

export async function revokeSession({ db, writer }: Context, account: Account, id: string): Promise<void> {
  await writer.commit(deleteSession(db, account.accountId, id));
}

export async function revokeOtherSessions({ db, writer }: Context, account: Account): Promise<void> {
  await writer.commit(deleteOtherSessions(db, account.accountId, account.sessionId));
}
