import { updateTeam } from '../../db/teams.ts';
import type { Context } from '../context.ts';

/** 120 random bits: a link that is handed on paper, and that nobody guesses. */
export function newJoinCode({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  return Buffer.from(randomBytes(15)).toString('base64url');
}

/** Makes the team's join link, or another in its place; who has joined stays. */
export async function rotateJoinCode(context: Context, teamId: string): Promise<string> {
  const joinCode = newJoinCode(context);
  await context.writer.commit(updateTeam(context.db, teamId, { joinCode }));
  return joinCode;
}

/** No one new can join; who has joined still logs. */
export async function closeJoinLink({ db, writer }: Context, teamId: string): Promise<void> {
  await writer.commit(updateTeam(db, teamId, { joinCode: null }));
}
