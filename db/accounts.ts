import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts, accountTeams } from './schema/accounts.ts';
import { teams } from './schema/teams.ts';
import type { Role } from './vocabulary.ts';

export type AccountRow = typeof accounts.$inferSelect;

export async function findAccountByUsername(db: Database, username: string): Promise<AccountRow | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.username, username));
  return row ?? null;
}

export async function findAccount(db: Database, id: string): Promise<AccountRow | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  return row ?? null;
}

const working = and(eq(accounts.role, 'administrator'), eq(accounts.disabled, false));

/** Is there an administrator who can sign in, besides the one named? */
export async function hasAdministrator(db: Database, besides = ''): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(working, ne(accounts.id, besides)))
    .limit(1);
  return rows.length > 0;
}

export interface ListedAccount {
  id: string;
  username: string;
  role: Role;
  disabled: boolean;
  teams: string[];
}

/** Everybody with an account, by name, with the teams that they lead. */
export async function listAccounts(db: Database): Promise<ListedAccount[]> {
  const rows = await db
    .select({
      id: accounts.id,
      username: accounts.username,
      role: accounts.role,
      disabled: accounts.disabled,
      team: teams.name,
    })
    .from(accounts)
    .leftJoin(accountTeams, eq(accountTeams.accountId, accounts.id))
    .leftJoin(teams, eq(teams.id, accountTeams.teamId))
    .orderBy(asc(accounts.username), asc(teams.name));
  const listed = new Map<string, ListedAccount>();
  for (const { team, ...account } of rows) {
    const one = listed.get(account.id) ?? { ...account, teams: [] };
    listed.set(account.id, one);
    if (team !== null) one.teams.push(team);
  }
  return [...listed.values()];
}

/** Who leads a team, by name. */
export const listLeads = (db: Database, teamId: string): Promise<Omit<ListedAccount, 'teams'>[]> =>
  db
    .select({ id: accounts.id, username: accounts.username, role: accounts.role, disabled: accounts.disabled })
    .from(accountTeams)
    .innerJoin(accounts, eq(accounts.id, accountTeams.accountId))
    .where(eq(accountTeams.teamId, teamId))
    .orderBy(asc(accounts.username));

export const addAccountTeam = (db: Database, accountId: string, teamId: string) =>
  db.insert(accountTeams).values({ accountId, teamId }).onConflictDoNothing();

export const removeAccountTeam = (db: Database, accountId: string, teamId: string) =>
  db.delete(accountTeams).where(and(eq(accountTeams.accountId, accountId), eq(accountTeams.teamId, teamId)));

export const enableAccount = (db: Database, id: string) =>
  db.update(accounts).set({ disabled: false }).where(eq(accounts.id, id));

/** Never the last administrator: without one, nobody could let anybody in again. */
export const disableAccount = (db: Database, id: string) =>
  db
    .update(accounts)
    .set({ disabled: true })
    .where(
      and(
        eq(accounts.id, id),
        sql`(${accounts.role} <> 'administrator' or exists (select 1 from accounts as other
          where other.role = 'administrator' and other.disabled = 0 and other.id <> ${id}))`,
      ),
    );

export const setPassword = (db: Database, id: string, passwordHash: string) =>
  db.update(accounts).set({ passwordHash }).where(eq(accounts.id, id));

export async function listTeamsLedBy(db: Database, accountId: string): Promise<string[]> {
  const rows = await db
    .select({ teamId: accountTeams.teamId })
    .from(accountTeams)
    .where(eq(accountTeams.accountId, accountId))
    .orderBy(asc(accountTeams.teamId));
  return rows.map(({ teamId }) => teamId);
}
