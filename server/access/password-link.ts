import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AccountRow, findAccount, setPassword } from '../../db/accounts.ts';
import { deleteAllSessions } from '../../db/sessions.ts';
import { requirePermission } from '../access/permissions.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './account.ts';
import { hashPassword, requireUncommon } from './password.ts';
import { openSession } from './sessions.ts';

/*
 * Nothing of such a link is stored: it names the account, the administrator who made it and its end, signed together with the
 * password that it replaces. So it works once, and ends with the day, with a new password, or with its maker's rights.
 */

const hoursValid = 24;

/** A link by which the owner of an account who forgot the password sets another. Its token is told now and never again. */
export async function makePasswordLink(context: Context, maker: Account, id: string): Promise<{ token: string }> {
  requirePermission(maker, 'manage_accounts');
  const account = await findAccount(context.db, id);
  if (!account) throw new Refusal('not_found');
  if (account.disabled) throw new Refusal('account_disabled');
  const act = { action: 'password_link_made', details: { username: account.username } } as const;
  await context.writer.commit(noteAct(context, maker, act));
  return { token: signedPasswordLink(context, account, maker.accountId) };
}

/** `makerId` null: the command line made it, which no account can take back. */
export function signedPasswordLink(context: Context, account: AccountRow, makerId: string | null): string {
  const end = Math.ceil(context.clock().getTime() / 1000) + hoursValid * 3_600;
  const claim = Buffer.concat([
    bytesOf(account.id),
    makerId === null ? commandLine : bytesOf(makerId),
    Buffer.alloc(4),
  ]);
  claim.writeUInt32BE(end, claimLength - 4);
  return Buffer.concat([claim, sign(context, claim, account)]).toString('base64url');
}

export async function readPasswordLink(context: Context, token: string): Promise<{ username: string }> {
  const { username } = await accountOf(context, token);
  return { username };
}

/** Sets the password, signs the account out everywhere and in here. @returns the new session's token. */
export async function takePasswordLink(
  context: Context,
  { token, password }: { token: string; password: string },
): Promise<string> {
  const { username } = await accountOf(context, token);
  requireUncommon(password, username);
  const passwordHash = await hashPassword(password);
  const id = await context.writer.exclusive(async ({ db, commit }) => {
    const account = await accountOf({ ...context, db }, token);
    await commit([setPassword(db, account.id, passwordHash), deleteAllSessions(db, account.id)]);
    return account.id;
  });
  return openSession(context, id);
}

const claimLength = 16 + 16 + 4;
const commandLine = Buffer.alloc(16);

async function accountOf(context: Context, token: string): Promise<AccountRow> {
  const bytes = Buffer.from(token, 'base64url');
  const claim = bytes.subarray(0, claimLength);
  const signature = bytes.subarray(claimLength);
  if (bytes.length !== claimLength + 32 || claim.readUInt32BE(claimLength - 4) * 1000 <= context.clock().getTime())
    throw new Refusal('link_used_or_expired');
  const account = await findAccount(context.db, idOf(claim.subarray(0, 16)));
  const makerBytes = claim.subarray(16, 32);
  const maker = await findAccount(context.db, idOf(makerBytes));
  const stands =
    account !== null &&
    timingSafeEqual(signature, sign(context, claim, account)) &&
    !account.disabled &&
    (makerBytes.equals(commandLine) || (maker?.role === 'administrator' && !maker.disabled));
  if (!stands) throw new Refusal('link_used_or_expired');
  return account;
}

const sign = ({ tokenKey }: Context, claim: Uint8Array, { passwordHash }: AccountRow): Buffer =>
  createHmac('sha256', tokenKey)
    .update('password link')
    .update(claim)
    .update(passwordHash ?? '')
    .digest();

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

function idOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
