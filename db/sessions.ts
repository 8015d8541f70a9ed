import { and, eq, gt, lte, ne, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { preparedOnce } from './prepared-once.ts';
import { accounts, accountTeams, sessions } from './schema/accounts.ts';
import { teams } from './schema/teams.ts';
import type { Role } from './vocabulary.ts';

export interface SessionAccount {
  sessionId: string;
  accountId: string;
  username: string;
  role: Role;
  teams: { id: string; name: string }[];
}

const lookup = preparedOnce((db) =>
  db
    .select({
      sessionId: sessions.id,
      accountId: accounts.id,
      username: accounts.username,
      role: accounts.role,
      team: { id: teams.id, name: teams.name },
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(accountTeams, eq(accountTeams.accountId, accounts.id))
    .leftJoin(teams, eq(teams.id, accountTeams.teamId))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        gt(sessions.expiresAt, sql.placeholder('now')),
        eq(accounts.disabled, false),
      ),
    )
    .orderBy(teams.name)
    .prepare(),
);

/** The signed-in account of a session that is neither revoked, nor expired, nor of a disabled account. */
export async function findSession(db: Database, tokenHash: string, now: string): Promise<SessionAccount | null> {
  const rows = await lookup(db).all({ tokenHash, now });
  const [first] = rows;
  if (!first) return null;
  const { sessionId, accountId, username, role } = first;
  return { sessionId, accountId, username, role, teams: rows.flatMap(({ team }) => team ?? []) };
}

export const listSessions = (db: Database, accountId: string, now: string): Promise<{ id: string }[]> =>
  db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), gt(sessions.expiresAt, now)))
    .orderBy(sessions.expiresAt);

export const insertSession = (db: Database, row: typeof sessions.$inferInsert) => db.insert(sessions).values(row);

export const deleteSession = (db: Database, accountId: string, id: string) =>
  db.delete(sessions).where(and(eq(sessions.accountId, accountId), eq(sessions.id, id)));

export const deleteOtherSessions = (db: Database, accountId: string, id: string) =>
  db.delete(sessions).where(and(eq(sessions.accountId, accountId), ne(sessions.id, id)));

export const deleteAllSessions = (db: Database, accountId: string) =>
  db.delete(sessions).where(eq(sessions.accountId, accountId));

export const deleteExpiredSessions = (db: Database, now: string) =>
  db.delete(sessions).where(lte(sessions.expiresAt, now));
