import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { Refusal } from '../refusal.ts';
import { isCommonPassword } from './common-passwords.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const options = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordLength = { least: 10, most: 256 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);

/** @throws Refusal invalid_input where it would be guessed at once. */
export function requireUncommon(password: string, username: string): void {
  if (isCommonPassword(password, username))
    throw new Refusal('invalid_input', [{ field: 'password', code: 'common_password' }]);
}

let nobodys: Promise<string> | null = null;

/** As slow for a name that nobody has as for one that somebody has. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobodys), password);
  return matches && passwordHash !== null;
}

/** One spelling per name: no second "Ａdmin" beside "admin". */
export const normalUsername = (username: string): string => username.normalize('NFKC').trim().toLowerCase();
