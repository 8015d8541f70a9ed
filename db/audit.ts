import { and, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts, audit } from './schema/accounts.ts';
import { teams } from './schema/teams.ts';

export type AuditRow = typeof audit.$inferSelect;

export const insertAudit = (db: Database, row: Omit<AuditRow, 'id'>) => db.insert(audit).values(row);

export interface AuditSelection {
  /** Acts on these teams alone, and on the account of that name; without it, all. */
  only?: { teamIds: readonly string[]; username?: string };
  /** Older than this row. */
  before?: number | undefined;
  most: number;
}

/** Newest first, with the names of today. */
export function listAudit(db: Database, { only, before, most }: AuditSelection) {
  const ofAccount = (username: string) => sql`json_extract(${audit.details}, '$.username') = ${username}`;
  return db
    .select({
      id: audit.id,
      day: audit.day,
      by: accounts.username,
      action: audit.action,
      team: teams.name,
      taskTypeId: audit.taskTypeId,
      details: audit.details,
    })
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.accountId))
    .leftJoin(teams, eq(teams.id, audit.teamId))
    .where(
      and(
        before === undefined ? undefined : lt(audit.id, before),
        only &&
          or(
            inArray(audit.teamId, [...only.teamIds]),
            only.username === undefined ? undefined : ofAccount(only.username),
          ),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(most);
}
