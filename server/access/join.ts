import { insertContributor } from '../../db/contributors.ts';
import { findTeamByJoinCode } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { type Contributor, readContributor } from './contributor.ts';
import { hashToken, newId, newToken } from './tokens.ts';

/** What a link leads to. @throws Refusal join_link_closed */
export async function readJoinLink(
  context: Context,
  joinCode: string,
): Promise<{ id: string; name: string; openGuidance: boolean }> {
  const team = await findTeamByJoinCode(context.db, joinCode);
  if (!team) throw new Refusal('join_link_closed');
  if (team.closedOn !== null) throw new Refusal('team_closed');
  return { id: team.id, name: team.name, openGuidance: team.openGuidance };
}

/** Makes this device a contributor of the link's team. A device that is one already stays who it is. */
export async function join(
  context: Context,
  { joinCode, token }: { joinCode: string; token: string | undefined },
): Promise<{ contributor: Contributor; token: string | null }> {
  const { id: teamId, name } = await readJoinLink(context, joinCode);
  const team = { id: teamId, name };
  const already = await readContributor(context, token);
  if (already?.team.id === team.id) return { contributor: already, token: null };
  const fresh = newToken(context);
  const id = newId(context);
  await context.writer.commit(
    insertContributor(context.db, { id, teamId: team.id, tokenHash: hashToken(context, fresh) }),
  );
  return { contributor: { id, team: { ...team, closed: false } }, token: fresh };
}
