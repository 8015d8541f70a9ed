import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';

/** 256 random bits: nothing to guess, so a fast hash is enough. */
export function newToken({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}

/** Only this is stored. Keyed, so that a copied database opens nothing; looked up by value, so that no comparison is timed. */
export function hashToken({ tokenKey }: Pick<Context, 'tokenKey'>, token: string): string {
  return createHmac('sha256', tokenKey).update(token).digest('hex');
}

/** A random UUID (version 4) for rows that the server names. */
export function newId({ randomBytes }: Pick<Context, 'randomBytes'>): string {
  const bytes = randomBytes(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
