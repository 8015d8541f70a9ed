import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { decisions } from './schema.ts';

export type DecisionRow = typeof decisions.$inferSelect;

/** Newest first. */
export const listDecisions = (db: Database, teamId: string, taskTypeId?: string): Promise<DecisionRow[]> =>
  db
    .select()
    .from(decisions)
    .where(
      and(eq(decisions.teamId, teamId), taskTypeId === undefined ? undefined : eq(decisions.taskTypeId, taskTypeId)),
    )
    // Row ids follow the order of deciding.
    .orderBy(desc(decisions.decidedOn), desc(rowOf));

const rowOf = sql`${decisions}.rowid`;

export const insertDecision = (db: Database, row: DecisionRow) => db.insert(decisions).values(row);

/** On which days each team decided something of each kind of work, in order. */
export const listDecisionDays = (db: Database): Promise<{ teamId: string; taskTypeId: string; decidedOn: string }[]> =>
  db
    .selectDistinct({
      teamId: decisions.teamId,
      taskTypeId: decisions.taskTypeId,
      decidedOn: decisions.decidedOn,
    })
    .from(decisions)
    .orderBy(decisions.teamId, decisions.taskTypeId, decisions.decidedOn);
