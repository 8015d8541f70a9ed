import {
  disableAccount as disable,
  enableAccount as enable,
  findAccount,
  hasAdministrator,
  listAccounts as readAccounts,
} from '../../db/accounts.ts';
import { deleteLinksWithinReach } from '../../db/one-time-links.ts';
import { deleteAllSessions } from '../../db/sessions.ts';
import type { Role } from '../../db/vocabulary.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';

/** What administrators see of an account. When it signed in is nowhere kept. */
export interface AccountView {
  id: string;
  username: string;
  role: Role;
  disabled: boolean;
  own: boolean;
  /** Names of the teams that it leads. */
  teams: string[];
}

export async function listAccounts({ db }: Context, account: Account): Promise<AccountView[]> {
  requirePermission(account, 'manage_accounts');
  return (await readAccounts(db)).map((one) => ({ ...one, own: one.id === account.accountId }));
}

/** Nobody can sign in with it, from now on and wherever it is signed in. Invitations that it may have kept end with it. */
export async function disableAccount(context: Context, account: Account, id: string): Promise<void> {
  requirePermission(account, 'manage_accounts');
  await context.writer.exclusive(async ({ db, commit }) => {
    const other = await findAccount(db, id);
    if (!other) throw new Refusal('not_found');
    if (other.disabled) return;
    if (other.role === 'administrator' && !(await hasAdministrator(db, id))) throw new Refusal('last_administrator');
    await commit([
      disable(db, id),
      deleteAllSessions(db, id),
      deleteLinksWithinReach(db, id),
      noteAct(context, account, { action: 'account_disabled', details: { username: other.username } }),
    ]);
  });
}

export async function enableAccount(context: Context, account: Account, id: string): Promise<void> {
  requirePermission(account, 'manage_accounts');
  await context.writer.exclusive(async ({ db, commit }) => {
    const other = await findAccount(db, id);
    if (!other) throw new Refusal('not_found');
    if (!other.disabled) return;
    const act = { action: 'account_enabled', details: { username: other.username } } as const;
    await commit([enable(db, id), noteAct(context, account, act)]);
  });
}
