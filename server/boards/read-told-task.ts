import { readCountsFor } from '../../db/merged-task-types.ts';
import { type Actor, requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { gatherTellable } from './gather-tellable.ts';
import { keptBytes, type ToldBytes } from './kept.ts';
import type { BoardAsked } from './read-told-board.ts';
import { tellTask } from './tell-task.ts';
import type { ToldTask } from './told-task.ts';

/** One kind of work's page, under whichever of its names it is asked for. @throws Refusal forbidden, not_found */
export async function readTaskBytes(
  context: Context,
  asker: Actor,
  { teamId, taskTypeId: asked, period }: BoardAsked & { taskTypeId: string },
): Promise<ToldBytes<ToldTask>> {
  requirePermission(asker, 'see_board', teamId);
  const taskTypeId = await readCountsFor(context.db, asked);
  return keptBytes(context, `task ${teamId} ${taskTypeId} ${period ?? ''}`, async () => {
    const told = tellTask({ ...(await gatherTellable(context, teamId)), period }, taskTypeId);
    if (!told) throw new Refusal('not_found');
    return told;
  });
}
