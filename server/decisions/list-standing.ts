import { listDecisions } from '../../db/decisions.ts';
import { readOffice } from '../../db/office.ts';
import { readTaskTypeLabels } from '../../db/task-type-labels.ts';
import { type Context, today } from '../context.ts';
import { readFigures } from '../publication/read-board.ts';
import type { StandingDecision } from './decision-view.ts';
import { inForce } from './in-force.ts';
import { dueOf } from './standing.ts';

/** A team's ruling in force on each kind of work that is offered, in catalogue order, and whether it is due for review. */
export async function listStanding(
  context: Pick<Context, 'db' | 'clock'>,
  teamId: string,
): Promise<StandingDecision[]> {
  const { db } = context;
  const { floor } = await readOffice(db);
  const figures = await readFigures(db, teamId, 'all', floor);
  const decisions = await listDecisions(db, teamId);
  const catalogue = await readTaskTypeLabels(db);
  return catalogue
    .filter(({ archived }) => !archived)
    .flatMap(({ id: taskTypeId, names }) => {
      const row = inForce(decisions, taskTypeId);
      if (!row) return [];
      const now = figures?.taskTypes.find(({ id }) => id === taskTypeId)?.evidence;
      const { id, ruling, decidedOn, reviewOn } = row;
      const due = dueOf(row, { floor, today: today(context), now });
      return [{ id, taskTypeId, names, ruling, decidedOn, reviewOn, due }];
    });
}
