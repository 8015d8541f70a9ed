import { findOneTimeLink, linkToAccount } from '../../db/one-time-links.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { hashToken } from './tokens.ts';

/** Gives what a link is for to an account that there is already. Whoever has it already does not use the link up. */
export async function takeInvitation(context: Context, account: Account, token: string): Promise<void> {
  const { accountId, username, role, teams } = account;
  await context.writer.exclusive(async ({ db, commit }) => {
    const link = await findOneTimeLink(db, hashToken(context, token), context.clock().toISOString());
    if (!link) throw new Refusal('link_used_or_expired');
    const teamId = link.teamId ?? undefined;
    const has = teamId === undefined ? role === 'administrator' : teams.some(({ id }) => id === teamId);
    if (has) throw new Refusal('already_yours');
    const act = { action: 'lead_joined', teamId, details: { username } } as const;
    await commit([...linkToAccount(db, accountId, link), noteAct(context, account, act)]);
  });
}
