import { listDecisions as readDecisions } from '../../db/decisions.ts';
import { readOffice } from '../../db/office.ts';
import type { Context } from '../context.ts';
import type { DecisionView } from './decision-view.ts';
import { viewOf } from './frozen.ts';

/** What was decided in a team, or in it about one kind of work; newest first. */
export async function listDecisions(
  { db }: Pick<Context, 'db'>,
  teamId: string,
  taskTypeId?: string,
): Promise<DecisionView[]> {
  const { floor } = await readOffice(db);
  return (await readDecisions(db, teamId, taskTypeId)).map((row) => viewOf(row, floor));
}
