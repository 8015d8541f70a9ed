import { hasTeamsBelow, listWaitingHats } from '../../db/hats.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { isOver } from './own-seat.ts';
import { readTeamSeats, type TeamSeats } from './team-seats.ts';

/** For who may open hats: what everybody of the team reads, and whether a room is drawing right now. */
export async function listHats(
  { db, clock }: Context,
  account: Account,
  teamId: string,
): Promise<{
  seats: TeamSeats;
  drawing: { id: string; seats: number } | null /** It pools teams below it, and has no seats of its own. */;
  isLevel: boolean;
}> {
  requirePermission(account, 'open_hat', teamId);
  const drawing = (await listWaitingHats(db, teamId)).find((hat) => !isOver(hat, clock()));
  return {
    seats: await readTeamSeats(db, teamId),
    isLevel: await hasTeamsBelow(db, teamId),
    drawing: drawing ? { id: drawing.id, seats: drawing.seats } : null,
  };
}
