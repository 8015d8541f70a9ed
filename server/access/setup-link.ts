import { hasAdministrator } from '../../db/accounts.ts';
import { isForeignKey, isUnique } from '../../db/failures.ts';
import { updateOffice } from '../../db/office.ts';
import { accountFromLink, findOneTimeLink, type OneTimeLink, replaceSetupLink } from '../../db/one-time-links.ts';
import { findTeam } from '../../db/teams.ts';
import type { Role } from '../../db/vocabulary.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { hashPassword, normalUsername, requireUncommon } from './password.ts';
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

export interface SetupLink {
  role: Role;
  team: { name: string } | null;
  /** It sets up the office: there is no administrator yet. */
  first: boolean;
}

export async function readSetupLink(context: Context, token: string): Promise<SetupLink> {
  const { role, teamId } = await requireLink(context, token);
  const team = teamId === null ? null : await findTeam(context.db, teamId);
  return { role, team: team && { name: team.name }, first: await isFirst(context, role) };
}

/** @throws Refusal link_used_or_expired */
async function requireLink(context: Context, token: string): Promise<OneTimeLink> {
  const link = await findOneTimeLink(context.db, hashToken(context, token), context.clock().toISOString());
  if (!link) throw new Refusal('link_used_or_expired');
  return link;
}

const isFirst = async ({ db }: Context, role: Role) => role === 'administrator' && !(await hasAdministrator(db));

/** Makes the link's account and signs it in. @returns the session's token. */
export async function setUp(
  context: Context,
  input: { token: string; username: string; password: string; officeName?: string | undefined },
): Promise<string> {
  const { db, writer, clock } = context;
  const { tokenHash, role, teamId } = await requireLink(context, input.token);
  const username = normalUsername(input.username);
  const accountId = newId(context);
  requireUncommon(input.password, username);
  const passwordHash = await hashPassword(input.password);
  const first = await isFirst(context, role);
  const name = first ? input.officeName : undefined;
  try {
    await writer.commit(
      ...accountFromLink(db, { id: accountId, username, passwordHash }, { tokenHash, now: clock().toISOString() }),
      ...(name ? [updateOffice(db, { name })] : []),
      noteAct(
        context,
        { accountId },
        {
          action: first ? 'office_set_up' : 'lead_joined',
          teamId: teamId ?? undefined,
          details: { username, ...(name && { name }) },
        },
      ),
    );
  } catch (error) {
    if (isUnique(error)) throw new Refusal('name_taken', [{ field: 'username', code: 'taken' }]);
    // The link was used up while the password was hashed: no account for the act to name.
    if (isForeignKey(error)) throw new Refusal('link_used_or_expired');
    throw error;
  }
  return openSession(context, accountId);
}
