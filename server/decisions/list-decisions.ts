import { type Actor, requirePermission } from '../access/permissions.ts';
import { gatherLive } from '../boards/gather-tellable.ts';
import { labelsOf } from '../boards/tell-board.ts';
import { tellDecision } from '../boards/tell-task.ts';
import type { ToldDecision } from '../boards/told-task.ts';
import type { Context } from '../context.ts';

/** What was decided in a team, newest first, each with the reading that stood then. @throws Refusal forbidden, not_found */
export async function listDecisions(context: Context, asker: Actor, teamId: string): Promise<ToldDecision[]> {
  requirePermission(asker, 'see_board', teamId);
  const told = await gatherLive(context, teamId);
  return told.decisions.map((decision) => tellDecision(decision, labelsOf(told)));
}
