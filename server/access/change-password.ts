import { findAccount, setPassword } from '../../db/accounts.ts';
import { deleteOtherSessions } from '../../db/sessions.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { hashPassword, passwordMatches, requireUncommon } from './password.ts';

/** Another password for one's own account; wherever else it is signed in, it no longer is. */
export async function changePassword(
  { db, writer }: Context,
  { accountId, sessionId }: Account,
  { current, password }: { current: string; password: string },
): Promise<void> {
  const account = await findAccount(db, accountId);
  if (!(await passwordMatches(account?.passwordHash ?? null, current)))
    throw new Refusal('invalid_input', [{ field: 'current', code: 'wrong_password' }]);
  requireUncommon(password, account?.username ?? '');
  const passwordHash = await hashPassword(password);
  await writer.commit(setPassword(db, accountId, passwordHash), deleteOtherSessions(db, accountId, sessionId));
}
