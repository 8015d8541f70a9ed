import { addAccountTeam } from '../../db/accounts.ts';
import { isForeignKey, isUnique } from '../../db/failures.ts';
import { insertTeam, type Team } from '../../db/teams.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { newId } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';
import { newJoinCode } from './join-code.ts';

/** A team with a join link. With `lead`, its board is its creator's too. */
export async function createTeam(
  context: Context,
  account: Account,
  { name, parentId, lead }: { name: string; parentId: string | null; lead: boolean },
): Promise<Team> {
  requirePermission(account, 'create_team');
  const { db, writer } = context;
  if (holdsIdentityData(name)) throw new Refusal('invalid_input', [{ field: 'name', code: 'identity_data' }]);
  const team: Team = {
    id: newId(context),
    name,
    parentId,
    joinCode: newJoinCode(context),
    openGuidance: false,
    closedOn: null,
  };
  try {
    await writer.commit(
      insertTeam(db, team),
      ...(lead ? [addAccountTeam(db, account.accountId, team.id)] : []),
      noteAct(context, account, { action: 'team_created', teamId: team.id, details: { name } }),
    );
  } catch (error) {
    if (isUnique(error)) throw new Refusal('name_taken', [{ field: 'name', code: 'taken' }]);
    if (isForeignKey(error)) throw new Refusal('invalid_input', [{ field: 'parentId', code: 'unknown' }]);
    throw error;
  }
  return team;
}
