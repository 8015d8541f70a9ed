import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from '../context.ts';

/** Long enough to keep the file somewhere safe; short enough that it holds what the boards say now. */
const validMilliseconds = 3_600_000;

/** Says that this account was handed this export, and when: signed, so that nothing need be remembered. */
export function signExport(context: Context, accountId: string, sha256: string): string {
  const at = context.clock().getTime();
  return `${at}.${sha256}.${signature(context, accountId, `${at}.${sha256}`)}`;
}

/** The digest of an export that was handed out within the last hour; null for anything else. */
export function exportOf(context: Context, accountId: string, receipt: string): string | null {
  const [at = '', sha256 = '', signed = ''] = receipt.split('.');
  const expected = Buffer.from(signature(context, accountId, `${at}.${sha256}`));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const age = context.clock().getTime() - Number(at);
  return age >= 0 && age <= validMilliseconds ? sha256 : null;
}

const signature = ({ tokenKey }: Context, accountId: string, said: string): string =>
  createHmac('sha256', tokenKey)
    .update(JSON.stringify(['export', accountId, said]))
    .digest('base64url');
