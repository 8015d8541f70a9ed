import { updateTeam } from '../../db/teams.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { requireTeam } from './list-teams.ts';

/** 120 random bits: a link that is handed on paper, and that nobody guesses. */
export function newJoinCode({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  return Buffer.from(randomBytes(15)).toString('base64url');
}

/** Makes the team's join link, or another in its place; who has joined stays. */
export async function rotateJoinCode(context: Context, account: Account, teamId: string): Promise<string> {
  requirePermission(account, 'manage_join_link', teamId);
  await requireTeam(context, teamId);
  const joinCode = newJoinCode(context);
  await context.writer.commit(
    updateTeam(context.db, teamId, { joinCode }),
    noteAct(context, account, { action: 'join_link_changed', teamId }),
  );
  return joinCode;
}

/** No one new can join; who has joined still logs. */
export async function closeJoinLink(context: Context, account: Account, teamId: string): Promise<void> {
  requirePermission(account, 'manage_join_link', teamId);
  const { joinCode } = await requireTeam(context, teamId);
  if (joinCode === null) return;
  await context.writer.commit(
    updateTeam(context.db, teamId, { joinCode: null }),
    noteAct(context, account, { action: 'join_link_closed', teamId }),
  );
}
