import { and, eq, gt, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts, accountTeams, oneTimeLinks, teams } from './schema.ts';

export type AccountRow = typeof accounts.$inferSelect;
export type OneTimeLink = typeof oneTimeLinks.$inferSelect;

export async function findAccountByUsername(db: Database, username: string): Promise<AccountRow | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.username, username));
  return row ?? null;
}

export async function hasAdministrator(db: Database): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.role, 'administrator'), eq(accounts.disabled, false)))
    .limit(1);
  return rows.length > 0;
}

export const addAccountTeam = (db: Database, accountId: string, teamId: string) =>
  db.insert(accountTeams).values({ accountId, teamId }).onConflictDoNothing();

export async function findOneTimeLink(db: Database, tokenHash: string, now: string): Promise<OneTimeLink | null> {
  const [row] = await db
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), gt(oneTimeLinks.expiresAt, now)));
  return row ?? null;
}

/** The set-up link of the day; earlier ones end with it. */
export const replaceSetupLink = (db: Database, link: { tokenHash: string; expiresAt: string }) => [
  db.delete(oneTimeLinks).where(eq(oneTimeLinks.role, 'administrator')),
  db.insert(oneTimeLinks).values({ ...link, role: 'administrator' }),
];

/**
 * Makes the account only where the link still stands, and takes the link away, in one batch: of two people with the same
 * link, one gets an account.
 */
export const accountFromLink = (
  db: Database,
  account: { id: string; username: string; passwordHash: string },
  { tokenHash, now }: { tokenHash: string; now: string },
) => [
  db.insert(accounts).select(
    sql`select ${account.id}, ${account.username}, ${account.passwordHash}, role, 0 from ${oneTimeLinks}
      where ${oneTimeLinks.tokenHash} = ${tokenHash} and ${oneTimeLinks.expiresAt} > ${now}`,
  ),
  db.insert(accountTeams).select(
    sql`select ${account.id}, team_id from ${oneTimeLinks}
      where ${oneTimeLinks.tokenHash} = ${tokenHash} and team_id is not null
      and exists (select 1 from ${accounts} where ${accounts.id} = ${account.id})`,
  ),
  // Teams that were brought in before there was anybody are led by the first account of all.
  db.insert(accountTeams).select(
    sql`select ${account.id}, ${teams.id} from ${teams}
      where (select group_concat(id) from ${accounts}) = ${account.id}
      and not exists (select 1 from ${accountTeams} where ${accountTeams.teamId} = ${teams.id})`,
  ),
  db.delete(oneTimeLinks).where(eq(oneTimeLinks.tokenHash, tokenHash)),
];
