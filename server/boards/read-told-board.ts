import { type Actor, requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import type { Period } from '../publication/released.ts';
import { gatherTellable } from './gather-tellable.ts';
import { keptBytes, type ToldBytes } from './kept.ts';
import { tellBoard } from './tell-board.ts';
import type { ToldBoard } from './told-board.ts';

export interface BoardAsked {
  teamId: string;
  /** A closed quarter or year; without it the last that is told. */
  period?: Period | undefined;
}

/** A team's told board, for its own leads. @throws Refusal forbidden, not_found */
export async function readToldBoard(context: Context, asker: Actor, asked: BoardAsked): Promise<ToldBoard> {
  return (await readBoardBytes(context, asker, asked)).told;
}

export async function readBoardBytes(
  context: Context,
  asker: Actor,
  { teamId, period }: BoardAsked,
): Promise<ToldBytes<ToldBoard>> {
  requirePermission(asker, 'see_board', teamId);
  return keptBytes(context, `board ${teamId} ${period ?? ''}`, async () =>
    tellBoard({ ...(await gatherTellable(context, teamId)), period }),
  );
}
