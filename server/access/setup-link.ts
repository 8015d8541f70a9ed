import {
  accountFromLink,
  findAccountByUsername,
  findOneTimeLink,
  hasAdministrator,
  replaceSetupLink,
} from '../../db/accounts.ts';
import { isUnique } from '../../db/failures.ts';
import { updateOffice } from '../../db/office.ts';
import { findTeam } from '../../db/teams.ts';
import type { Role } from '../../db/vocabulary.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { hashPassword, normalUsername } from './password.ts';
import { openSession } from './sessions.ts';
import { hashToken, newId, newToken } from './tokens.ts';

const hoursValid = 24;

/** A fresh link for the first administrator, or null where there is one; a link of an earlier start ends. */
export async function ensureSetupLink(context: Context): Promise<string | null> {
  if (await hasAdministrator(context.db)) return null;
  const token = newToken(context);
  const expiresAt = new Date(context.clock().getTime() + hoursValid * 3_600_000).toISOString();
  await context.writer.commit(...replaceSetupLink(context.db, { tokenHash: hashToken(context, token), expiresAt }));
  return token;
}

export async function readSetupLink(
  context: Context,
  token: string,
): Promise<{ role: Role; team: { name: string } | null }> {
  const link = await findOneTimeLink(context.db, hashToken(context, token), context.clock().toISOString());
  if (!link) throw new Refusal('link_used_or_expired');
  const team = link.teamId === null ? null : await findTeam(context.db, link.teamId);
  return { role: link.role, team: team && { name: team.name } };
}

/** Makes the link's account and signs it in. @returns the session's token. */
export async function setUp(
  context: Context,
  input: { token: string; username: string; password: string; officeName?: string | undefined },
): Promise<string> {
  const { db, writer, clock } = context;
  const { role } = await readSetupLink(context, input.token);
  const username = normalUsername(input.username);
  const id = newId(context);
  const passwordHash = await hashPassword(input.password);
  const link = { tokenHash: hashToken(context, input.token), now: clock().toISOString() };
  const name = role === 'administrator' ? input.officeName : undefined;
  try {
    await writer.commit(
      ...accountFromLink(db, { id, username, passwordHash }, link),
      ...(name ? [updateOffice(db, { name })] : []),
    );
  } catch (error) {
    if (isUnique(error)) throw new Refusal('name_taken', [{ field: 'username', code: 'taken' }]);
    throw error;
  }
  // The link may have been used up while the password was hashed.
  if ((await findAccountByUsername(db, username))?.id !== id) throw new Refusal('link_used_or_expired');
  return openSession(context, id);
}
