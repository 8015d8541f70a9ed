import { aliasedTable, and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { contributors, hats } from './schema/seats.ts';
import type { HatState } from './vocabulary.ts';

/** A seat counts on a day when its hat was confirmed, no re-draw has closed it by then, and its own first day has come. */
export const seatCountsOn = (day: string) =>
  and(eq(hats.state, 'confirmed'), or(isNull(hats.closedOn), gt(hats.closedOn, day)), lte(contributors.seatFrom, day));

/** The contributors of a team whose seats count on this day (YYYY-MM-DD, a run's), by id: only their work is ever published. */
export async function seatsOf(db: Database, teamId: string, day: string): Promise<string[]> {
  const rows = await db
    .select({ id: contributors.id })
    .from(contributors)
    .innerJoin(hats, eq(hats.id, contributors.hatId))
    .where(and(eq(contributors.teamId, teamId), seatCountsOn(day)))
    .orderBy(contributors.id);
  return rows.map(({ id }) => id);
}

export interface SeatRow {
  seatFrom: string | null;
  /** The hat of the seat, and the screen's hat that waits for its room. */
  hat: { id: string; state: HatState; closedOn: string | null } | null;
  drawn: { id: string; state: HatState; expiresAt: string } | null;
}

export async function findSeat(db: Database, contributorId: string): Promise<SeatRow | null> {
  const drawn = aliasedTable(hats, 'drawn');
  const [row] = await db
    .select({
      seatFrom: contributors.seatFrom,
      hat: { id: hats.id, state: hats.state, closedOn: hats.closedOn },
      drawn: { id: drawn.id, state: drawn.state, expiresAt: drawn.expiresAt },
    })
    .from(contributors)
    .leftJoin(hats, eq(hats.id, contributors.hatId))
    .leftJoin(drawn, eq(drawn.id, contributors.drawnHatId))
    .where(eq(contributors.id, contributorId));
  return row ?? null;
}

export const setDrawnHat = (db: Database, contributorIds: readonly string[], hatId: string) =>
  db
    .update(contributors)
    .set({ drawnHatId: hatId })
    .where(inArray(contributors.id, [...contributorIds]));
