import { asc, eq, inArray } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accountTeams } from './schema/accounts.ts';
import { teams } from './schema/teams.ts';
import type { Query } from './writer.ts';

export type Team = typeof teams.$inferSelect;

export async function findTeam(db: Database, id: string): Promise<Team | null> {
  const [row] = await db.select().from(teams).where(eq(teams.id, id));
  return row ?? null;
}

export async function findTeamByJoinCode(
  db: Database,
  joinCode: string,
): Promise<Pick<Team, 'id' | 'name' | 'openGuidance' | 'closedOn'> | null> {
  const { id, name, openGuidance, closedOn } = teams;
  const [row] = await db.select({ id, name, openGuidance, closedOn }).from(teams).where(eq(teams.joinCode, joinCode));
  return row ?? null;
}

/** All, or those named, by name. */
export const listTeams = (db: Database, ids?: readonly string[]): Promise<Team[]> =>
  db
    .select()
    .from(teams)
    .where(ids && inArray(teams.id, [...ids]))
    .orderBy(asc(teams.name));

export const insertTeam = (db: Database, row: typeof teams.$inferInsert) => db.insert(teams).values(row);

export const updateTeam = (db: Database, id: string, change: Partial<Omit<Team, 'id'>>) =>
  db.update(teams).set(change).where(eq(teams.id, id));

/** Takes a team away that nothing rests on but who leads it; a constraint fails where something does. */
export const deleteMadeTeam = (db: Database, id: string): Query[] => [
  db.delete(accountTeams).where(eq(accountTeams.teamId, id)),
  db.delete(teams).where(eq(teams.id, id)),
];
