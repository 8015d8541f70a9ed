import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts } from './schema/accounts.ts';
import { apiTokens } from './schema/records.ts';
import { teams } from './schema/teams.ts';
import type { TokenScope } from './vocabulary.ts';

export const insertApiToken = (db: Database, row: Omit<typeof apiTokens.$inferInsert, 'revokedOn'>) =>
  db.insert(apiTokens).values(row);

/** What a token opens: not one that was revoked, and not one whose maker's account was disabled. */
export async function findApiToken(db: Database, tokenHash: string) {
  const [row] = await db
    .select({
      id: apiTokens.id,
      scope: apiTokens.scope,
      accountId: accounts.id,
      username: accounts.username,
      team: { id: teams.id, name: teams.name },
    })
    .from(apiTokens)
    .innerJoin(accounts, eq(accounts.id, apiTokens.accountId))
    .innerJoin(teams, eq(teams.id, apiTokens.teamId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), isNull(apiTokens.revokedOn), eq(accounts.disabled, false)));
  return row ?? null;
}

export interface ListedToken {
  id: string;
  name: string;
  scope: TokenScope;
  by: string;
  madeOn: string;
}

/** Those that open something, newest first. */
export const listApiTokens = (db: Database, teamId: string): Promise<ListedToken[]> =>
  db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      scope: apiTokens.scope,
      by: accounts.username,
      madeOn: apiTokens.madeOn,
    })
    .from(apiTokens)
    .innerJoin(accounts, eq(accounts.id, apiTokens.accountId))
    .where(and(eq(apiTokens.teamId, teamId), isNull(apiTokens.revokedOn)))
    .orderBy(desc(apiTokens.madeOn), apiTokens.name, apiTokens.id);

export const revokeApiToken = (db: Database, id: string, day: string) =>
  db.update(apiTokens).set({ revokedOn: day }).where(eq(apiTokens.id, id));
