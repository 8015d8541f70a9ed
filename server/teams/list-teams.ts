import { findTeam, listTeams as readTeams, type Team } from '../../db/teams.ts';
import type { Account } from '../access/account.ts';
import { may } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** All teams for who runs the list, else those that the account leads. */
export function listTeams({ db }: Context, account: Account): Promise<Team[]> {
  return may(account, 'see_all_teams')
    ? readTeams(db)
    : readTeams(
        db,
        account.teams.map(({ id }) => id),
      );
}

export async function requireTeam({ db }: Context, id: string): Promise<Team> {
  const team = await findTeam(db, id);
  if (!team) throw new Refusal('not_found');
  return team;
}
