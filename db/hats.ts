import { and, asc, count, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { contributors, hats, slips } from './schema/seats.ts';
import { teams } from './schema/teams.ts';
import type { HatKind, Role } from './vocabulary.ts';

export type Hat = typeof hats.$inferSelect;

export const insertHat = (db: Database, row: Hat) => db.insert(hats).values(row);

export const insertSlips = (db: Database, hatId: string, codeHashes: readonly string[]) =>
  db.insert(slips).values(codeHashes.map((codeHash) => ({ codeHash, hatId })));

export async function findHat(db: Database, id: string): Promise<Hat | null> {
  const [row] = await db.select().from(hats).where(eq(hats.id, id));
  return row ?? null;
}

/** What a code opens: a screen's is its hat's, a sheet's is one slip's. Only keyed hashes are compared, by looking them up. */
export async function findByCode(db: Database, codeHash: string): Promise<{ hat: Hat; slip: string | null } | null> {
  const [screen] = await db.select().from(hats).where(eq(hats.codeHash, codeHash));
  if (screen) return { hat: screen, slip: null };
  const [paper] = await db
    .select({ hat: hats })
    .from(slips)
    .innerJoin(hats, eq(hats.id, slips.hatId))
    .where(eq(slips.codeHash, codeHash));
  return paper ? { hat: paper.hat, slip: codeHash } : null;
}

export async function anySlip(db: Database, hatId: string): Promise<string | null> {
  const [row] = await db.select({ codeHash: slips.codeHash }).from(slips).where(eq(slips.hatId, hatId)).limit(1);
  return row?.codeHash ?? null;
}

export async function countSlips(db: Database, hatId: string): Promise<number> {
  const [row] = await db.select({ left: count() }).from(slips).where(eq(slips.hatId, hatId));
  return row!.left;
}

export interface StandingHat {
  kind: HatKind;
  seats: number;
  day: string;
  by: Role;
}

/** The hats whose seats count or will, oldest first. What was drawn from them nobody asks. */
export const listStandingHats = (db: Database, teamId: string): Promise<StandingHat[]> =>
  db
    .select({ kind: hats.kind, seats: hats.seats, day: hats.openedOn, by: hats.openedBy })
    .from(hats)
    .where(standing(teamId))
    .orderBy(asc(hats.openedOn), asc(hats.id));

export async function listStandingHatIds(
  db: Database,
  { teamId, kind, seats }: { teamId: string; kind: HatKind; seats: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: hats.id })
    .from(hats)
    .where(and(standing(teamId), eq(hats.kind, kind), eq(hats.seats, seats)));
  return rows.map(({ id }) => id);
}

const standing = (teamId: string) => and(eq(hats.teamId, teamId), eq(hats.state, 'confirmed'), isNull(hats.closedOn));

/** The screen's hats that wait for a room to confirm them. At most one, as opening one voids the others. */
export const listWaitingHats = (db: Database, teamId: string): Promise<Hat[]> =>
  db
    .select()
    .from(hats)
    .where(and(eq(hats.teamId, teamId), eq(hats.state, 'open')));

/** The state itself is the rule: of two who confirm or void at once, one finds it open. */
export const settleHat = (db: Database, id: string, state: 'confirmed' | 'void') =>
  db
    .update(hats)
    .set({ state })
    .where(and(eq(hats.id, id), eq(hats.state, 'open')));

export const voidHat = (db: Database, id: string) => db.update(hats).set({ state: 'void' }).where(eq(hats.id, id));

export const deleteSlips = (db: Database, hatId: string) => db.delete(slips).where(eq(slips.hatId, hatId));

/** A re-draw: all other seats of the team close, and what was left to draw of them goes. */
export const closeOtherHats = (db: Database, { id, teamId }: Hat, day: string) => [
  db
    .delete(slips)
    .where(
      sql`${slips.hatId} in (select id from hats where team_id = ${teamId} and id <> ${id} and state = 'confirmed')`,
    ),
  db
    .update(hats)
    .set({ closedOn: day })
    .where(and(standing(teamId), ne(hats.id, id))),
];

/** The room has confirmed: whoever drew has a seat from this day on. */
export const seatTheRoom = (db: Database, hatId: string, day: string) =>
  db.update(contributors).set({ hatId, seatFrom: day, drawnHatId: null }).where(eq(contributors.drawnHatId, hatId));

/** Nothing, where somebody else has drawn this very slip in the meantime. */
export const takeSlip = (
  db: Database,
  { contributorId, slip }: { contributorId: string; slip: string },
  gives: Partial<Pick<typeof contributors.$inferInsert, 'hatId' | 'seatFrom' | 'drawnHatId'>>,
) => [
  db
    .update(contributors)
    .set(gives)
    .where(and(eq(contributors.id, contributorId), sql`exists (select 1 from slips where code_hash = ${slip})`)),
  db.delete(slips).where(eq(slips.codeHash, slip)),
];

export async function hasTeamsBelow(db: Database, teamId: string): Promise<boolean> {
  const [row] = await db.select({ id: teams.id }).from(teams).where(eq(teams.parentId, teamId)).limit(1);
  return row !== undefined;
}
