import type { HatKind } from '../../db/vocabulary.ts';
import { readContributor } from '../access/contributor.ts';
import { readOfficeSign } from '../access/office-sign.ts';
import type { Context } from '../context.ts';
import { mayDrawAgain } from './may-draw-again.ts';
import { openSlip } from './open-slip.ts';
import { type OwnSeat, readOwnSeat } from './own-seat.ts';
import { requireCode } from './slip-codes.ts';
import { readTeamSeats, type TeamSeats } from './team-seats.ts';

/** What a slip is for, before anybody draws it. */
export interface SlipView {
  team: string;
  office: { name: string; synthetic: boolean };
  kind: HatKind;
  /** All seats of the hat, those of the team beside them. */
  hatSeats: number;
  seats: TeamSeats;
  /** What this device is: a stranger, of the team with or without a seat, or of another team. */
  you: 'stranger' | 'of_the_team' | 'waiting' | 'seated' | 'of_another_team';
  otherTeam: string | null;
}

/** Consumes nothing: previews and scanners open links before people do. */
export async function lookAtSlip(
  context: Context,
  { code: typed, token }: { code: string; token: string | undefined },
): Promise<SlipView> {
  const { hat, team } = await openSlip(context, context.db, requireCode(typed));
  const me = await readContributor(context, token);
  const common = {
    ...{ team: team.name, office: await readOfficeSign(context), kind: hat.kind, hatSeats: hat.seats },
    seats: await readTeamSeats(context.db, team.id),
  };
  if (!me) return { ...common, you: 'stranger', otherTeam: null };
  if (me.team.id !== team.id) return { ...common, you: 'of_another_team', otherTeam: me.team.name };
  return { ...common, you: standingOf(await readOwnSeat(context, me.id), mayDrawAgain(hat)), otherTeam: null };
}

const standingOf = ({ state }: OwnSeat, again: boolean) =>
  state === 'none' || (state === 'seated' && again) ? 'of_the_team' : state;
