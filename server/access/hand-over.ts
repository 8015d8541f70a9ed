import { addAccountTeam, findAccount, listTeamsLedBy, removeAccountTeam } from '../../db/accounts.ts';
import { deleteTeamLinks } from '../../db/one-time-links.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { requirePermission } from './permissions.ts';

/**
 * All teams that one account leads are led by another from now on: who leaves an office leaves no team without a lead, and
 * keeps no invitation to one.
 */
export async function handOver(context: Context, account: Account, from: string, to: string): Promise<void> {
  requirePermission(account, 'manage_accounts');
  await context.writer.exclusive(async ({ db, commit }) => {
    const [before, after] = [await findAccount(db, from), await findAccount(db, to)];
    if (!before) throw new Refusal('not_found');
    if (!after || from === to) throw new Refusal('invalid_input', [{ field: 'to', code: 'unknown' }]);
    if (after.disabled) throw new Refusal('account_disabled');
    for (const teamId of await listTeamsLedBy(db, from))
      await commit([
        removeAccountTeam(db, from, teamId),
        addAccountTeam(db, to, teamId),
        deleteTeamLinks(db, teamId),
        noteAct(context, account, {
          action: 'team_handed_over',
          teamId,
          details: { from: before.username, to: after.username },
        }),
      ]);
  });
}
