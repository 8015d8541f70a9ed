import { listAudit } from '../../db/audit.ts';
import { type LabelledTaskType, readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { AuditAction, AuditDetails } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';

/** One act of a lead or an administrator, for the sentence that the web makes of it. */
interface ActView {
  /** Where the next page begins. */
  id: number;
  /** The day and no hour. */
  day: string;
  /** Null where the command line did it. */
  by: string | null;
  action: AuditAction;
  team: string | null;
  /** Null where the act was about no kind of work. */
  taskType: Pick<LabelledTaskType, 'id' | 'names'> | null;
  details: AuditDetails;
}

const perPage = 50;

/**
 * What leads and administrators did: all of it for an administrator, for a lead what concerns their own teams and their own account.
 * Staff's acts are nowhere kept.
 */
export async function listActs(
  { db }: Context,
  account: Account,
  { teamId, before }: { teamId?: string | undefined; before?: number | undefined },
): Promise<{ acts: ActView[]; older: boolean }> {
  if (teamId !== undefined) requirePermission(account, 'see_audit', teamId);
  const { role, username, teams } = account;
  const own = role === 'administrator' ? undefined : { teamIds: teams.map(({ id }) => id), username };
  const only = teamId === undefined ? own : { teamIds: [teamId] };
  const rows = await listAudit(db, { ...(only && { only }), before, most: perPage + 1 });
  const labels = new Map((await readTaskTypeLabels(db)).map(({ id, names }) => [id, { id, names }]));
  const acts = rows.slice(0, perPage).map(({ taskTypeId, ...act }) => ({
    ...act,
    taskType: taskTypeId === null ? null : (labels.get(taskTypeId) ?? null),
  }));
  return { acts, older: rows.length > perPage };
}
