import {
  closeOtherHats,
  deleteSlips,
  type Hat,
  hasTeamsBelow,
  insertHat,
  insertSlips,
  listStandingHats,
  listWaitingHats,
  voidHat,
} from '../../db/hats.ts';
import { findTeam } from '../../db/teams.ts';
import { type AuditAction, bounds, type HatKind } from '../../db/vocabulary.ts';
import type { Account } from '../access/account.ts';
import { requirePermission } from '../access/permissions.ts';
import { newId, newToken } from '../access/tokens.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { hashCode, newCode } from './slip-codes.ts';

export interface NewHat {
  teamId: string;
  kind: HatKind;
  seats: number;
  /** All of the team draw anew: with a room when it has confirmed, on paper at once. */
  redraw: boolean;
}

/** The only time that its codes are seen: a screen's one, a sheet's one a slip. */
export interface OpenedHat {
  id: string;
  kind: HatKind;
  seats: number;
  redraw: boolean;
  expiresAt: string;
  codes: string[];
}

const actions: Record<HatKind, AuditAction> = {
  screen: 'hat_opened',
  sheet: 'sheet_printed',
  single: 'single_slips_printed',
};

/** Opens a hat of slips for a team. Who opens it is written down, as everybody of the team reads how many seats it has. */
export async function openHat(context: Context, account: Account | null, input: NewHat): Promise<OpenedHat> {
  const { teamId, kind, seats, redraw } = input;
  requirePermission(account, 'open_hat', teamId);
  if (kind === 'single' && redraw)
    throw new Refusal('invalid_input', [{ field: 'redraw', code: 'contradicts', values: { other: 'kind' } }]);
  if (kind === 'single' && seats > bounds.singleSlips)
    throw new Refusal('invalid_input', [{ field: 'seats', code: 'too_large', values: { most: bounds.singleSlips } }]);
  const onScreen = kind === 'screen';
  const codes = distinctCodes(context, onScreen ? 'screen' : 'paper', onScreen ? 1 : seats);
  const lasts = onScreen ? bounds.screenHatMinutes * 60_000 : bounds.slipDays * 86_400_000;
  const hat: Hat = {
    ...{ id: newId(context), teamId, kind, seats, redraw, openedOn: today(context), closedOn: null },
    openedBy: account?.role ?? 'administrator',
    state: onScreen ? 'open' : 'confirmed',
    codeHash: onScreen ? hashCode(context, codes[0]!) : null,
    expiresAt: new Date(context.clock().getTime() + lasts).toISOString(),
  };
  // A room's slips have no code of their own: whoever scans the screen is given any of them.
  const slips = onScreen
    ? Array.from({ length: seats }, () => hashCode(context, newToken(context)))
    : codes.map((code) => hashCode(context, code));
  await context.writer.exclusive(async ({ db, commit }) => {
    const team = await findTeam(db, teamId);
    if (!team) throw new Refusal('not_found');
    if (team.closedOn !== null) throw new Refusal('team_closed');
    if (await hasTeamsBelow(db, teamId)) throw new Refusal('level_has_no_hat');
    const waiting = onScreen ? await listWaitingHats(db, teamId) : [];
    if (kind === 'sheet' && !redraw && (await listStandingHats(db, teamId)).some((one) => one.kind === 'sheet'))
      throw new Refusal('sheet_exists');
    await commit([
      ...waiting.flatMap(({ id }) => [voidHat(db, id), deleteSlips(db, id)]),
      insertHat(db, hat),
      insertSlips(db, hat.id, slips),
      ...(redraw && !onScreen ? closeOtherHats(db, hat, today(context)) : []),
      noteAct(context, account, { action: actions[kind], teamId, details: { seats } }),
    ]);
  });
  return { id: hat.id, kind, seats, redraw, expiresAt: hat.expiresAt, codes };
}

function distinctCodes(context: Context, where: 'screen' | 'paper', count: number): string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(newCode(context, where));
  return [...codes];
}
