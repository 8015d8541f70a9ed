import { enableAccount, findAccountByUsername } from '../../db/accounts.ts';
import { deleteAllSessions } from '../../db/sessions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { normalUsername } from './password.ts';
import { signedPasswordLink } from './password-link.ts';

/**
 * The way back for who forgot the password, from the machine itself: whoever can run the command line can open the database anyway.
 * Signs the account out everywhere, lets it in again where it was disabled, and gives a link that works once.
 */
export async function resetAccount(context: Context, name: string): Promise<{ token: string }> {
  const username = normalUsername(name);
  const account = await findAccountByUsername(context.db, username);
  if (!account) throw new Refusal('invalid_input', [{ field: 'NAME', code: 'unknown', values: { name } }]);
  await context.writer.commit(
    enableAccount(context.db, account.id),
    deleteAllSessions(context.db, account.id),
    noteAct(context, null, { action: 'password_link_made', details: { username } }),
  );
  return { token: signedPasswordLink(context, { ...account, disabled: false }, null) };
}
