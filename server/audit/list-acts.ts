import { listAudit } from '../../db/audit.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Account } from '../access/account.ts';
import type { Context } from '../context.ts';
import type { ActView } from './act-view.ts';

const perPage = 50;

/**
 * What leads and administrators did: all of it for an administrator, for a lead what concerns their own teams and their own account.
 * Staff's acts are nowhere kept.
 */
export async function listActs(
  { db }: Context,
  { role, username, teams }: Account,
  { teamId, before }: { teamId?: string | undefined; before?: number | undefined },
): Promise<{ acts: ActView[]; older: boolean }> {
  const own = role === 'administrator' ? undefined : { teamIds: teams.map(({ id }) => id), username };
  const only = teamId === undefined ? own : { teamIds: [teamId] };
  const rows = await listAudit(db, { ...(only && { only }), before, most: perPage + 1 });
  const names = new Map((await readTaskTypeLabels(db)).map((taskType) => [taskType.id, taskType.names]));
  const acts = rows.slice(0, perPage).map(({ taskTypeId, ...act }) => ({
    ...act,
    taskType: taskTypeId === null ? null : (names.get(taskTypeId) ?? null),
  }));
  return { acts, older: rows.length > perPage };
}
