import { countSlips, deleteSlips, insertHat, insertSlips, listStandingHatIds, voidHat } from '../../db/hats.ts';
import { readOffice } from '../../db/office.ts';
import { bounds } from '../../db/vocabulary.ts';
import { newId } from '../access/tokens.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { hashCode, newCode } from './slip-codes.ts';

/**
 * A slip for whoever tries the synthetic office as staff; it counts at once. One of an earlier start that nobody drew goes, so that the
 * number of seats does not grow with each start. @throws Refusal forbidden elsewhere
 */
export async function newMadeUpSlip(context: Context, teamId: string): Promise<string> {
  if (!(await readOffice(context.db)).synthetic) throw new Refusal('forbidden');
  const code = newCode(context, 'paper');
  const [id, openedOn] = [newId(context), today(context)];
  const expiresAt = new Date(context.clock().getTime() + bounds.slipDays * 86_400_000).toISOString();
  await context.writer.exclusive(async ({ db, commit }) => {
    const undrawn = [];
    for (const hatId of await listStandingHatIds(db, { teamId, kind: 'sheet', seats: 1 }))
      if ((await countSlips(db, hatId)) > 0) undrawn.push(voidHat(db, hatId), deleteSlips(db, hatId));
    await commit([
      ...undrawn,
      insertHat(db, {
        ...{ id, teamId, kind: 'sheet', seats: 1, redraw: false, openedOn, closedOn: null },
        ...{ openedBy: 'lead', state: 'confirmed', codeHash: null, expiresAt },
      }),
      insertSlips(db, id, [hashCode(context, code)]),
    ]);
  });
  return code;
}
