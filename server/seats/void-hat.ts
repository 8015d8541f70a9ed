import { deleteSlips, voidHat as markVoid } from '../../db/hats.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { type NamedHat, requireHat, stateOf } from './hat-of-team.ts';

/**
 * "Someone has none: again". A sheet can be taken back on the day it was printed, as when the printer ate it; who drew from it has
 * no seat then and draws again. Twice does no harm.
 */
export async function voidHat(context: Context, account: Account, named: NamedHat): Promise<void> {
  const { teamId } = named;
  requirePermission(account, 'open_hat', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const hat = await requireHat(db, named);
    if (hat.state === 'void') return;
    const onScreen = hat.kind === 'screen';
    if (
      onScreen
        ? stateOf(hat, context.clock()) === 'confirmed'
        : hat.openedOn !== today(context) || hat.closedOn !== null
    )
      throw new Refusal('hat_over');
    await commit([
      markVoid(db, hat.id),
      deleteSlips(db, hat.id),
      noteAct(context, account, {
        action: onScreen ? 'hat_voided' : 'sheet_taken_back',
        teamId,
        details: { seats: hat.seats },
      }),
    ]);
  });
}
