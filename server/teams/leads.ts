import { listLeads as readLeads, removeAccountTeam } from '../../db/accounts.ts';
import { deleteTeamLinks } from '../../db/one-time-links.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** Who leads a team, by the name that they chose; when they signed in is nowhere kept. */
export interface LeadView {
  id: string;
  username: string;
  disabled: boolean;
  own: boolean;
}

export async function listLeads({ db }: Context, account: Account, teamId: string): Promise<LeadView[]> {
  requirePermission(account, 'see_leads', teamId);
  const leads = await readLeads(db, teamId);
  return leads.map(({ id, username, disabled }) => ({ id, username, disabled, own: id === account.accountId }));
}

/** The team's board is not theirs any more. Invitations to the team that they may have kept end too. */
export async function removeLead(context: Context, account: Account, teamId: string, id: string): Promise<void> {
  requirePermission(account, 'remove_lead', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const lead = (await readLeads(db, teamId)).find((one) => one.id === id);
    if (!lead) throw new Refusal('not_found');
    await commit([
      removeAccountTeam(db, id, teamId),
      deleteTeamLinks(db, teamId),
      noteAct(context, account, { action: 'lead_removed', teamId, details: { username: lead.username } }),
    ]);
  });
}
