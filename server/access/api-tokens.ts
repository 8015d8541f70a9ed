import { findApiToken, insertApiToken, type ListedToken, listApiTokens, revokeApiToken } from '../../db/api-tokens.ts';
import { findTeam } from '../../db/teams.ts';
import type { TokenScope } from '../../db/vocabulary.ts';
import { noteAct } from '../audit/note-act.ts';
import { type Context, today } from '../context.ts';
import { holdsIdentityData } from '../identity-data.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { requirePermission } from './permissions.ts';
import { hashToken, newId, newToken } from './tokens.ts';

/** So that a token is known for what it is where it was left lying. */
const prefix = 'sx_';

/** Lets a program bring records into one team, or read what is told of it. The token is told now and never again. */
export async function makeApiToken(
  context: Context,
  account: Account,
  { teamId, name, scope }: { teamId: string; name: string; scope: TokenScope },
): Promise<ListedToken & { token: string }> {
  requirePermission(account, 'manage_tokens', teamId);
  if (!(await findTeam(context.db, teamId))) throw new Refusal('not_found');
  if (holdsIdentityData(name)) throw new Refusal('invalid_input', [{ field: 'name', code: 'identity_data' }]);
  const token = prefix + newToken(context);
  const made = { id: newId(context), name, scope, madeOn: today(context) };
  const tokenHash = hashToken(context, token);
  await context.writer.commit(
    insertApiToken(context.db, { ...made, teamId, tokenHash, accountId: account.accountId }),
    noteAct(context, account, { action: 'token_made', teamId, details: { name } }),
  );
  return { ...made, by: account.username, token };
}

export async function listTokens(context: Context, account: Account, teamId: string): Promise<ListedToken[]> {
  requirePermission(account, 'manage_tokens', teamId);
  return listApiTokens(context.db, teamId);
}

/** From now on it opens nothing. @throws Refusal not_found */
export async function revokeToken(
  context: Context,
  account: Account,
  { teamId, tokenId }: { teamId: string; tokenId: string },
): Promise<void> {
  requirePermission(account, 'manage_tokens', teamId);
  await context.writer.exclusive(async ({ db, commit }) => {
    const found = (await listApiTokens(db, teamId)).find(({ id }) => id === tokenId);
    if (!found) throw new Refusal('not_found');
    await commit([
      revokeApiToken(db, tokenId, today(context)),
      noteAct(context, account, { action: 'token_revoked', teamId, details: { name: found.name } }),
    ]);
  });
}

/**
 * Whoever holds the token may do this one thing for its team, in the name of who made it: as a lead of that team, and of no other.
 * @throws Refusal not_signed_in, or forbidden where the token is for something else
 */
export async function requireApiToken(context: Context, token: string, scope: TokenScope): Promise<Account> {
  const found = token.startsWith(prefix) ? await findApiToken(context.db, hashToken(context, token)) : null;
  if (!found) throw new Refusal('not_signed_in');
  if (found.scope !== scope) throw new Refusal('forbidden');
  const { id, accountId, username, team } = found;
  return { sessionId: id, accountId, username, role: 'lead', teams: [team] };
}
