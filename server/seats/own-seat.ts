import { findSeat, type SeatRow } from '../../db/seats.ts';
import type { Context } from '../context.ts';

/** A person's own seat, for nobody else to read. */
export type OwnSeat =
  | { state: 'seated' /** The first day that it counts. */; from: string }
  /** Drawn on a screen, and the room has not confirmed yet. */
  | { state: 'waiting' }
  /** `again`: the room started anew; `redrawn`: all of the team draw again. */
  | { state: 'none'; why: 'not_drawn' | 'again' | 'redrawn' };

export async function readOwnSeat(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  contributorId: string,
): Promise<OwnSeat> {
  return ownSeatOf(await findSeat(db, contributorId), clock());
}

export function ownSeatOf(row: SeatRow | null, now: Date): OwnSeat {
  if (row?.drawn?.state === 'open' && !isOver(row.drawn, now)) return { state: 'waiting' };
  const { hat = null, seatFrom = null } = row ?? {};
  if (hat?.state === 'confirmed' && hat.closedOn === null && seatFrom !== null)
    return { state: 'seated', from: seatFrom };
  if (row?.drawn) return { state: 'none', why: 'again' };
  return { state: 'none', why: hat === null ? 'not_drawn' : 'redrawn' };
}

/** At the very instant that it expires nothing can be drawn any more. */
export const isOver = ({ expiresAt }: { expiresAt: string }, now: Date): boolean => expiresAt <= now.toISOString();
