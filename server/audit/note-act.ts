import { insertAudit } from '../../db/audit.ts';
import type { AuditAction, AuditDetails } from '../../db/vocabulary.ts';
import type { Query } from '../../db/writer.ts';
import type { Account } from '../access/account.ts';
import { type Context, today } from '../context.ts';

export interface Act {
  action: AuditAction;
  teamId?: string | undefined;
  taskTypeId?: string | undefined;
  details?: AuditDetails;
}

/** Belongs into the commit of the act itself: neither is ever there without the other. */
export function noteAct(
  context: Context,
  actor: Pick<Account, 'accountId'> | null,
  { action, teamId, taskTypeId, details = {} }: Act,
): Query {
  return insertAudit(context.db, {
    day: today(context),
    accountId: actor?.accountId ?? null,
    action,
    teamId: teamId ?? null,
    taskTypeId: taskTypeId ?? null,
    details,
  });
}
