import type { Database } from '../../db/client.ts';
import { deleteContributor, findContributor, insertContributor } from '../../db/contributors.ts';
import { anySlip, type Hat, takeSlip } from '../../db/hats.ts';
import { findSeat } from '../../db/seats.ts';
import type { Contributor } from '../access/contributor.ts';
import { hashToken, newId } from '../access/tokens.ts';
import { type Context, today } from '../context.ts';
import { firstFullMonth } from '../domain/first-full-month.ts';
import { Refusal } from '../refusal.ts';
import { mayDrawAgain } from './may-draw-again.ts';
import { openSlip } from './open-slip.ts';
import { type OwnSeat, ownSeatOf } from './own-seat.ts';
import { requireCode, tokenOfDraw } from './slip-codes.ts';

export interface Draw {
  code: string;
  /** Random, made by the client before it asks: the same question again is answered the same. */
  nonce: string;
  token: string | undefined;
  /** The device is of another team, and its person has said that it shall be of this one. */
  leavesOther: boolean;
}

export interface Drawn {
  team: { id: string; name: string };
  seat: OwnSeat;
  /** For the device to keep; null where it keeps its own. */
  token: string | null;
}

/**
 * Takes a slip from its hat and gives this device its seat: at once from paper, in a room when all have one. Who has not joined joins by
 * it. A used slip opens nothing, and who has a seat uses none up.
 */
export function draw(context: Context, { code: typed, nonce, token, leavesOther }: Draw): Promise<Drawn> {
  const code = requireCode(typed);
  const ownToken = tokenOfDraw(context, code, nonce);
  return context.writer.exclusive(async ({ db, commit }) => {
    const find = (one: string | undefined) => (one ? findContributor(db, hashToken(context, one)) : null);
    const [known, repeated] = [await find(token), await find(ownToken)];
    const seatOf = async (id: string) => ownSeatOf(await findSeat(db, id), context.clock());
    const answer = async (person: Contributor): Promise<Drawn> => ({
      team: { id: person.team.id, name: person.team.name },
      seat: await seatOf(person.id),
      token: person === repeated ? ownToken : null,
    });

    const person = repeated ?? known;
    const before = person && (await seatOf(person.id));
    const open = await openSlip(context, db, code).catch((error: unknown) => {
      // An answer that was lost: the slip is gone, and this device is who drew it, or has a seat anyway.
      const has = repeated ? before?.state !== 'none' : before?.state === 'seated';
      if (error instanceof Refusal && has) return null;
      throw error;
    });
    if (open === null) return answer(person!);
    const { hat, team, slip: named } = open;
    const stays = person && person.team.id === team.id ? person : null;
    if (person && !stays && !leavesOther) throw new Refusal('other_team');
    if (stays && (await holds(db, stays.id, hat, before!))) return answer(stays);

    const slip = named ?? (await anySlip(db, hat.id));
    if (slip === null) throw new Refusal('hat_empty');
    const contributorId = stays?.id ?? newId(context);
    const gives = hat.kind === 'screen' ? { drawnHatId: hat.id } : { ...paperSeat(context, hat), drawnHatId: null };
    const [inserted, taken] = await commit([
      ...(stays
        ? []
        : [insertContributor(db, { id: contributorId, teamId: team.id, tokenHash: hashToken(context, ownToken) })]),
      ...takeSlip(db, { contributorId, slip }, gives),
    ]);
    if ((stays ? inserted : taken)?.rowsAffected !== 1) {
      if (!stays) await commit([deleteContributor(db, contributorId)]);
      throw new Refusal(named === null ? 'hat_empty' : 'slip_used');
    }
    return {
      team: { id: team.id, name: team.name },
      seat: await seatOf(contributorId),
      token: stays && stays !== repeated ? null : ownToken,
    };
  });
}

/** Does it have what the hat gives already? */
async function holds(db: Database, contributorId: string, hat: Hat, seat: OwnSeat): Promise<boolean> {
  if (seat.state === 'waiting') return (await findSeat(db, contributorId))?.drawn?.id === hat.id;
  return seat.state === 'seated' && !mayDrawAgain(hat);
}

function paperSeat(context: Context, hat: Hat): { hatId: string; seatFrom: string } {
  const day = today(context);
  return { hatId: hat.id, seatFrom: hat.kind === 'single' ? firstFullMonth(day) : day };
}
