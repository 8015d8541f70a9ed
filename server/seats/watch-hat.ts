import { countSlips } from '../../db/hats.ts';
import type { HatState } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { type NamedHat, requireHat, stateOf } from './hat-of-team.ts';

/** How a room's draw stands. Once it is over, and of a sheet at any time, nobody is told how many were drawn. */
export interface HatProgress {
  state: HatState;
  seats: number;
  drawn: number | null;
  redraw: boolean;
  expiresAt: string;
}

export async function watchHat(context: Context, account: Account, named: NamedHat): Promise<HatProgress> {
  requirePermission(account, 'open_hat', named.teamId);
  const hat = await requireHat(context.db, named);
  const state = stateOf(hat, context.clock());
  const drawn = state === 'open' ? hat.seats - (await countSlips(context.db, hat.id)) : null;
  return { state, seats: hat.seats, drawn, redraw: hat.redraw, expiresAt: hat.expiresAt };
}
