import { listTeams } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** By its id or its name. @throws Refusal not_found */
export async function findTeam({ db }: Pick<Context, 'db'>, team: string): Promise<{ id: string; name: string }> {
  const teams = await listTeams(db);
  const wanted = team.trim();
  const found = teams.find(({ id }) => id === wanted) ?? teams.find(({ name }) => name === wanted);
  if (!found) throw new Refusal('not_found', [{ field: 'team', code: 'unknown' }]);
  return found;
}
