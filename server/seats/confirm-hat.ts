import { closeOtherHats, countSlips, seatTheRoom, settleHat } from '../../db/hats.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { type NamedHat, requireHat, stateOf } from './hat-of-team.ts';

/** "All have one: start". Only now are there seats, and in a re-draw only now do the former ones close. Twice does no harm. */
export async function confirmHat(context: Context, account: Account, named: NamedHat): Promise<void> {
  const { teamId } = named;
  requirePermission(account, 'open_hat', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const hat = await requireHat(db, named);
    const state = stateOf(hat, context.clock());
    if (state === 'confirmed') return;
    if (state === 'void') throw new Refusal('hat_void');
    // A slip that is left means that the room was miscounted: the number of seats would be wrong for everybody.
    if ((await countSlips(db, hat.id)) > 0) throw new Refusal('slips_left');
    const day = today(context);
    await commit([
      settleHat(db, hat.id, 'confirmed'),
      ...(hat.redraw ? closeOtherHats(db, hat, day) : []),
      seatTheRoom(db, hat.id, day),
      noteAct(context, account, { action: 'hat_confirmed', teamId, details: { seats: hat.seats } }),
    ]);
  });
}
