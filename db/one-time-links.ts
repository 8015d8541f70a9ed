import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts, accountTeams, oneTimeLinks } from './schema/accounts.ts';
import { teams } from './schema/teams.ts';

export type OneTimeLink = typeof oneTimeLinks.$inferSelect;

export async function findOneTimeLink(db: Database, tokenHash: string, now: string): Promise<OneTimeLink | null> {
  const [row] = await db
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), gt(oneTimeLinks.expiresAt, now)));
  return row ?? null;
}

export const insertOneTimeLink = (db: Database, row: OneTimeLink) => db.insert(oneTimeLinks).values(row);

/** The links to one team, or, with null, to the administrators; the one that ends first stands first. */
const of = (teamId: string | null) => (teamId === null ? isNull(oneTimeLinks.teamId) : eq(oneTimeLinks.teamId, teamId));

export const listOneTimeLinks = (db: Database, teamId: string | null, now: string): Promise<OneTimeLink[]> =>
  db
    .select()
    .from(oneTimeLinks)
    .where(and(of(teamId), gt(oneTimeLinks.expiresAt, now)))
    .orderBy(asc(oneTimeLinks.expiresAt), asc(oneTimeLinks.tokenHash));

export const deleteOneTimeLink = (db: Database, tokenHash: string) =>
  db.delete(oneTimeLinks).where(eq(oneTimeLinks.tokenHash, tokenHash));

export const deleteExpiredLinks = (db: Database, now: string) =>
  db.delete(oneTimeLinks).where(lte(oneTimeLinks.expiresAt, now));

export const deleteTeamLinks = (db: Database, teamId: string) => db.delete(oneTimeLinks).where(of(teamId));

/** All that the account may have made and kept: links to the teams that it leads and, of an administrator, to everything. */
export const deleteLinksWithinReach = (db: Database, accountId: string) => {
  const led = db.select({ id: accountTeams.teamId }).from(accountTeams).where(eq(accountTeams.accountId, accountId));
  const administrator = sql`exists (select 1 from ${accounts} where ${accounts.id} = ${accountId} and ${accounts.role} = 'administrator')`;
  return db.delete(oneTimeLinks).where(or(inArray(oneTimeLinks.teamId, led), administrator));
};

/** The set-up link of the day; earlier ones end with it. Where an administrator works, it touches nobody's invitation. */
export const replaceSetupLink = (db: Database, link: { tokenHash: string; expiresAt: string }) => {
  const nobody = sql`not exists (select 1 from ${accounts} where ${accounts.role} = 'administrator' and ${accounts.disabled} = 0)`;
  return [
    db.delete(oneTimeLinks).where(and(isNull(oneTimeLinks.teamId), nobody)),
    db
      .insert(oneTimeLinks)
      .select(sql`select ${link.tokenHash}, 'administrator', null, ${link.expiresAt} where ${nobody}`),
  ];
};

interface Standing {
  tokenHash: string;
  now: string;
}

const standing = ({ tokenHash, now }: Standing) =>
  sql`${oneTimeLinks.tokenHash} = ${tokenHash} and ${oneTimeLinks.expiresAt} > ${now}`;

/**
 * Makes the account only where the link still stands, and takes the link away, in one batch: of two people with the same
 * link, one gets an account.
 */
export const accountFromLink = (
  db: Database,
  account: { id: string; username: string; passwordHash: string },
  link: Standing,
) => [
  db.insert(accounts).select(
    sql`select ${account.id}, ${account.username}, ${account.passwordHash}, role, 0 from ${oneTimeLinks}
      where ${standing(link)}`,
  ),
  db.insert(accountTeams).select(
    sql`select ${account.id}, team_id from ${oneTimeLinks}
      where ${standing(link)} and team_id is not null
      and exists (select 1 from ${accounts} where ${accounts.id} = ${account.id})`,
  ),
  // Teams that were brought in before there was anybody are led by the first account of all.
  db.insert(accountTeams).select(
    sql`select ${account.id}, ${teams.id} from ${teams}
      where (select group_concat(id) from ${accounts}) = ${account.id}
      and not exists (select 1 from ${accountTeams} where ${accountTeams.teamId} = ${teams.id})`,
  ),
  deleteOneTimeLink(db, link.tokenHash),
];

/** Gives an account that there is what the link is for. */
export const linkToAccount = (db: Database, accountId: string, { tokenHash, role, teamId }: OneTimeLink) => [
  ...(role === 'administrator'
    ? [
        db
          .update(accounts)
          .set({ role: 'administrator' as const })
          .where(eq(accounts.id, accountId)),
      ]
    : []),
  ...(teamId === null ? [] : [db.insert(accountTeams).values({ accountId, teamId }).onConflictDoNothing()]),
  deleteOneTimeLink(db, tokenHash),
];
