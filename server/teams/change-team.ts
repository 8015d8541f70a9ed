import { isUnique } from '../../db/failures.ts';
import { listTeams, type Team, updateTeam } from '../../db/teams.ts';
import { type Action, type Actor, requirePermission } from '../access/permissions.ts';
import { type Act, noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';

export interface TeamChange {
  name?: string | undefined;
  parentId?: string | null | undefined;
  openGuidance?: boolean | undefined;
  closed?: boolean | undefined;
}

/**
 * Renames, moves, closes or reopens a team, or opens its guidance to whoever has the join link. A team never stands below itself.
 * A move changes no figure: see the theorem in server/publication/pool.ts.
 */
export async function changeTeam(context: Context, actor: Actor, id: string, change: TeamChange): Promise<void> {
  for (const action of actionsOf(change)) requirePermission(actor, action, id);
  const { name } = change;
  if (Object.values(change).every((value) => value === undefined)) return;
  if (name !== undefined && holdsIdentityData(name))
    throw new Refusal('invalid_input', [{ field: 'name', code: 'identity_data' }]);
  try {
    await context.writer.exclusive(async ({ db, commit }) => {
      const teams = new Map((await listTeams(db)).map((team) => [team.id, team]));
      const team = teams.get(id);
      if (!team) throw new Refusal('not_found');
      refuseImpossibleParent(teams, id, change.parentId);
      const acts = actsOf(team, change, teams);
      if (acts.length === 0) return;
      await commit([
        updateTeam(db, id, changed(team, change, today(context))),
        ...acts.map((act) => noteAct(context, actor, { ...act, teamId: id })),
      ]);
    });
  } catch (error) {
    if (isUnique(error)) throw new Refusal('name_taken', [{ field: 'name', code: 'taken' }]);
    throw error;
  }
}

/** Guidance shows what a team's board knows: only those whose board it is may open it. */
function actionsOf({ openGuidance, ...listed }: TeamChange): Action[] {
  const opens = openGuidance !== undefined;
  const changes = Object.values(listed).some((value) => value !== undefined);
  return [...(opens ? (['open_guidance'] as const) : []), ...(changes || !opens ? (['change_team'] as const) : [])];
}

type Teams = ReadonlyMap<string, Team>;

function refuseImpossibleParent(teams: Teams, id: string, parentId: TeamChange['parentId']): void {
  if (parentId && !teams.has(parentId)) throw new Refusal('invalid_input', [{ field: 'parentId', code: 'unknown' }]);
  for (let above = parentId; above; above = teams.get(above)?.parentId)
    if (above === id)
      throw new Refusal('invalid_input', [{ field: 'parentId', code: 'contradicts', values: { other: 'id' } }]);
}

function changed(team: Team, { name, parentId, openGuidance, closed }: TeamChange, day: string): Partial<Team> {
  return {
    ...(name !== undefined && { name }),
    ...(parentId !== undefined && { parentId }),
    ...(openGuidance !== undefined && { openGuidance }),
    ...(closed !== undefined && { closedOn: closed ? (team.closedOn ?? day) : null }),
  };
}

/** What of it is a change at all, each an act of its own. */
function actsOf(team: Team, { name, parentId, openGuidance, closed }: TeamChange, teams: Teams): Act[] {
  const acts: Act[] = [];
  if (name !== undefined && name !== team.name)
    acts.push({ action: 'team_renamed', details: { from: team.name, to: name } });
  if (parentId !== undefined && parentId !== team.parentId) {
    const [from, to] = [team.parentId, parentId].map((above) => (above === null ? undefined : teams.get(above)?.name));
    acts.push({ action: 'team_moved', details: { ...(from && { from }), ...(to && { to }) } });
  }
  if (openGuidance !== undefined && openGuidance !== team.openGuidance)
    acts.push({ action: openGuidance ? 'guidance_opened' : 'guidance_closed' });
  if (closed !== undefined && closed !== (team.closedOn !== null))
    acts.push({ action: closed ? 'team_closed' : 'team_reopened' });
  return acts;
}
