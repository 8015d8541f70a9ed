import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { countsFor, familyOf } from './merged-task-types.ts';
import { decisions } from './schema/decisions.ts';

export type DecisionRow = typeof decisions.$inferSelect;

/** A decision as it is read: on the task type that it counts for today, and on which it was taken. */
export interface CountedDecision extends DecisionRow {
  takenOn: string;
}

/** Newest first. */
export const listDecisions = (db: Database, teamId: string, taskTypeId?: string): Promise<CountedDecision[]> =>
  db
    .select({
      ...getTableColumns(decisions),
      taskTypeId: countsFor(decisions.taskTypeId),
      takenOn: decisions.taskTypeId,
    })
    .from(decisions)
    .where(
      and(
        eq(decisions.teamId, teamId),
        taskTypeId === undefined ? undefined : inArray(decisions.taskTypeId, familyOf(taskTypeId)),
      ),
    )
    // Row ids follow the order of deciding.
    .orderBy(desc(decisions.decidedOn), desc(rowOf));

const rowOf = sql`${decisions}.rowid`;

export const insertDecision = (db: Database, row: DecisionRow) => db.insert(decisions).values(row);
