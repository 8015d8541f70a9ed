import {
  deleteExpiredLinks,
  deleteOneTimeLink,
  findOneTimeLink,
  insertOneTimeLink,
  listOneTimeLinks,
} from '../../db/one-time-links.ts';
import { findTeam } from '../../db/teams.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, dayOf } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { requirePermission } from './permissions.ts';
import { hashToken, newToken } from './tokens.ts';

const daysValid = 7;

export interface Invitation {
  /** The hash of its token, which is nowhere stored: it names the link and opens nothing. */
  id: string;
  expiresOn: string;
}

/** A link that works once, for leading a team or, with null, for running the office. Its token is told now and never again. */
export async function invite(
  context: Context,
  account: Account,
  teamId: string | null,
): Promise<Invitation & { token: string }> {
  requireInviting(account, teamId);
  const { db, writer, clock } = context;
  if (teamId !== null && !(await findTeam(db, teamId))) throw new Refusal('not_found');
  const token = newToken(context);
  const tokenHash = hashToken(context, token);
  const now = clock();
  const end = new Date(now.getTime() + daysValid * 86_400_000);
  await writer.commit(
    deleteExpiredLinks(db, now.toISOString()),
    insertOneTimeLink(db, {
      tokenHash,
      role: teamId === null ? 'administrator' : 'lead',
      teamId,
      expiresAt: end.toISOString(),
    }),
    noteAct(context, account, { action: 'lead_invited', teamId: teamId ?? undefined }),
  );
  return { id: tokenHash, expiresOn: dayOf(end), token };
}

/** Those that nobody has taken yet. */
export async function listInvitations(
  { db, clock }: Context,
  account: Account,
  teamId: string | null,
): Promise<Invitation[]> {
  requireInviting(account, teamId);
  const links = await listOneTimeLinks(db, teamId, clock().toISOString());
  return links.map(({ tokenHash, expiresAt }) => ({ id: tokenHash, expiresOn: dayOf(new Date(expiresAt)) }));
}

/** Ends an invitation before it is taken. */
export async function withdrawInvitation(
  context: Context,
  account: Account,
  teamId: string | null,
  id: string,
): Promise<void> {
  requireInviting(account, teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const link = await findOneTimeLink(db, id, context.clock().toISOString());
    if (!link || link.teamId !== teamId) throw new Refusal('link_used_or_expired');
    const act = { action: 'invitation_withdrawn', teamId: teamId ?? undefined } as const;
    await commit([deleteOneTimeLink(db, id), noteAct(context, account, act)]);
  });
}

/** Who may invite to a team, or, with null, to running the office, sees and withdraws such invitations too. */
function requireInviting(account: Account, teamId: string | null): void {
  if (teamId === null) requirePermission(account, 'manage_accounts');
  else requirePermission(account, 'invite_lead', teamId);
}
