import { insertHat, seatTheRoom } from '../../db/hats.ts';
import { readOffice } from '../../db/office.ts';
import { setDrawnHat } from '../../db/seats.ts';
import { newId } from '../access/tokens.ts';
import { type Context, dayOf } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** Gives the people of a synthetic office their seats, as a room that confirmed on that day would have. @throws Refusal forbidden elsewhere */
export async function seatMadeUpPeople(
  context: Context,
  { teamId, contributorIds, on }: { teamId: string; contributorIds: readonly string[]; on: Date },
): Promise<void> {
  const { db, writer } = context;
  if (!(await readOffice(db)).synthetic) throw new Refusal('forbidden');
  const [id, day] = [newId(context), dayOf(on)];
  await writer.commit(
    insertHat(db, {
      ...{ id, teamId, kind: 'screen', seats: contributorIds.length, redraw: false, openedOn: day, closedOn: null },
      ...{ openedBy: 'lead', state: 'confirmed', codeHash: null, expiresAt: on.toISOString() },
    }),
    setDrawnHat(db, contributorIds, id),
    seatTheRoom(db, id, day),
  );
}
