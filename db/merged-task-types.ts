import { type AnyColumn, eq, type GetColumnData, type SQL, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { taskTypes } from './schema/catalogue.ts';

/*
 * The one place that knows of merging. Rows keep the task type that they were written with; whoever reads them asks for the one that
 * they count for today. A task type that others were merged into is itself never merged, so one step always leads to it.
 */

/** What a stored task type counts for: the one that it was merged into, else itself. Null where the column is. */
export const countsFor = <Column extends AnyColumn>(column: Column): SQL<GetColumnData<Column>> =>
  sql<
    GetColumnData<Column>
  >`coalesce((select counted.merged_into from task_types as counted where counted.id = ${column}), ${column})`;

/** All task types that count for the same as this one, itself included. */
export const familyOf = (taskTypeId: string): SQL =>
  sql`(select member.id from task_types as member, task_types as one where one.id = ${taskTypeId} and coalesce(member.merged_into, member.id) = coalesce(one.merged_into, one.id))`;

/** The same for an id that came from outside; an unknown one stays what it is. */
export async function readCountsFor(db: Database, taskTypeId: string): Promise<string> {
  const [row] = await db.select({ into: taskTypes.mergedInto }).from(taskTypes).where(eq(taskTypes.id, taskTypeId));
  return row?.into ?? taskTypeId;
}
