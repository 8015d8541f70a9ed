import type { Database } from '../../db/client.ts';
import { findByCode, type Hat } from '../../db/hats.ts';
import { findTeam, type Team } from '../../db/teams.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { stateOf } from './hat-of-team.ts';
import { isOver } from './own-seat.ts';
import { hashCode } from './slip-codes.ts';

export interface OpenSlip {
  hat: Hat;
  team: Team;
  /** The slip that the code names; null on a screen, where any will do. */
  slip: string | null;
}

/** What a code stands for as long as it can be drawn. @throws Refusal of one that was used, or whose time is over */
export async function openSlip({ clock, ...context }: Context, db: Database, code: string): Promise<OpenSlip> {
  const found = await findByCode(db, hashCode({ clock, ...context }, code));
  // A slip that was drawn is deleted, so that nobody can tell it from one that never was.
  if (!found) throw new Refusal('slip_used');
  const { hat, slip } = found;
  const team = (await findTeam(db, hat.teamId))!;
  if (team.closedOn !== null) throw new Refusal('team_closed');
  if (slip !== null) {
    if (isOver(hat, clock())) throw new Refusal('slip_expired');
    return { hat, team, slip };
  }
  const state = stateOf(hat, clock());
  if (state === 'void') throw new Refusal('hat_void');
  if (state === 'confirmed') throw new Refusal('hat_over');
  return { hat, team, slip };
}
