import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { Database } from './client.ts';
import { countsFor } from './merged-task-types.ts';
import { tips } from './schema/voices.ts';

export type Tip = typeof tips.$inferSelect;

/** By their random ids: no list of tips tells which came first. */
export const listTips = (db: Database, teamId: string, approved: boolean): Promise<Tip[]> =>
  db
    .select({ ...getTableColumns(tips), taskTypeId: countsFor(tips.taskTypeId) })
    .from(tips)
    .where(and(eq(tips.teamId, teamId), eq(tips.approved, approved), eq(tips.arrived, true)))
    .orderBy(asc(tips.id));

/** Before it has come with a run, a tip is there for nobody. */
const one = (teamId: string, id: string) => and(eq(tips.teamId, teamId), eq(tips.id, id), eq(tips.arrived, true));

export async function findTip(db: Database, teamId: string, id: string): Promise<Tip | null> {
  const [row] = await db.select().from(tips).where(one(teamId, id));
  return row ?? null;
}

/** The same words on the same kind of work are one tip. */
export const insertTip = (db: Database, row: Omit<Tip, 'approved' | 'arrived'>) =>
  db
    .insert(tips)
    .values(row)
    .onConflictDoNothing({ target: [tips.teamId, tips.taskTypeId, tips.text] });

export const approveTip = (db: Database, teamId: string, id: string) =>
  db.update(tips).set({ approved: true }).where(one(teamId, id));

export const deleteTip = (db: Database, teamId: string, id: string) => db.delete(tips).where(one(teamId, id));
