import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { contributors, hats } from './schema/seats.ts';

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
