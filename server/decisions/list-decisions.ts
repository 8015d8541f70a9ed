import { listDecisions as readDecisions } from '../../db/decisions.ts';
import { readOffice } from '../../db/office.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import type { Context } from '../context.ts';
import type { DecisionView } from './decision-view.ts';
import { viewOf } from './frozen.ts';

/** What was decided in a team, or in it about one kind of work and what was merged into it; newest first. */
export async function listDecisions(
  { db }: Pick<Context, 'db'>,
  teamId: string,
  taskTypeId?: string,
): Promise<DecisionView[]> {
  const { floor } = await readOffice(db);
  const decisions = await readDecisions(db, teamId, taskTypeId);
  const names = new Map((await readTaskTypeLabels(db)).map((taskType) => [taskType.id, taskType.names]));
  return decisions.map((row) => viewOf(row, floor, (id) => names.get(id) ?? {}));
}
