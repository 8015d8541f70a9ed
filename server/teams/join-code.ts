import { updateTeam } from '../../db/teams.ts';
import { type Actor, noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { requireTeam } from './list-teams.ts';

/** 120 random bits: a link that is handed on paper, and that nobody guesses. */
export function newJoinCode({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  return Buffer.from(randomBytes(15)).toString('base64url');
}

/** Makes the team's join link, or another in its place; who has joined stays. */
export async function rotateJoinCode(context: Context, actor: Actor, teamId: string): Promise<string> {
  const joinCode = newJoinCode(context);
  await context.writer.commit(
    updateTeam(context.db, teamId, { joinCode }),
    noteAct(context, actor, { action: 'join_link_changed', teamId }),
  );
  return joinCode;
}

/** No one new can join; who has joined still logs. */
export async function closeJoinLink(context: Context, actor: Actor, teamId: string): Promise<void> {
  const { joinCode } = await requireTeam(context, teamId);
  if (joinCode === null) return;
  await context.writer.commit(
    updateTeam(context.db, teamId, { joinCode: null }),
    noteAct(context, actor, { action: 'join_link_closed', teamId }),
  );
}
