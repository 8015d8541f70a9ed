import type { Context } from '../context.ts';
import { gatherLive } from './gather-tellable.ts';
import { type Hint, hintsOf } from './hints.ts';
import { kept } from './kept.ts';
import { tellBoard } from './tell-board.ts';

/** What stands on the tiles of a team's log page, by kind of work. */
export function readHints(context: Context, teamId: string): Promise<ReadonlyMap<string, Hint>> {
  return kept(context, `hints ${teamId}`, async () => {
    const told = await gatherLive(context, teamId);
    return new Map(hintsOf(tellBoard(told), told.released).map((hint) => [hint.taskTypeId, hint]));
  });
}
