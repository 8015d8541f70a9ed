import { isUnique } from '../../db/failures.ts';
import { listTeams, updateTeam } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';

export interface TeamChange {
  name?: string | undefined;
  parentId?: string | null | undefined;
  openGuidance?: boolean | undefined;
}

/** Renames or moves a team, or opens its guidance to whoever has the join link. A team never stands below itself. */
export async function changeTeam(
  { writer }: Context,
  id: string,
  { name, parentId, openGuidance }: TeamChange,
): Promise<void> {
  const set = {
    ...(name !== undefined && { name }),
    ...(parentId !== undefined && { parentId }),
    ...(openGuidance !== undefined && { openGuidance }),
  };
  if (Object.keys(set).length === 0) return;
  if (name !== undefined && holdsIdentityData(name))
    throw new Refusal('invalid_input', [{ field: 'name', code: 'identity_data' }]);
  try {
    await writer.exclusive(async ({ db, commit }) => {
      const parents = new Map((await listTeams(db)).map((team) => [team.id, team.parentId]));
      if (!parents.has(id)) throw new Refusal('not_found');
      if (parentId && !parents.has(parentId))
        throw new Refusal('invalid_input', [{ field: 'parentId', code: 'unknown' }]);
      for (let above = parentId; above; above = parents.get(above))
        if (above === id)
          throw new Refusal('invalid_input', [{ field: 'parentId', code: 'contradicts', values: { other: 'id' } }]);
      await commit([updateTeam(db, id, set)]);
    });
  } catch (error) {
    if (isUnique(error)) throw new Refusal('name_taken', [{ field: 'name', code: 'taken' }]);
    throw error;
  }
}
