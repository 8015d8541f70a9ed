import { forget, recall, remember } from '../api/remembered.ts';

/*
 * Made before the question and kept until it is answered: whoever asks twice, as the first answer was lost, is answered the same. Plain http
 * has no crypto.randomUUID, and no wish for it.
 */
export function nonceFor(what: string): string {
  const [kept, nonce] = (recall('nonce') ?? '').split(' ');
  if (kept === what && nonce) return nonce;
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  remember('nonce', `${what} ${fresh}`);
  return fresh;
}

/** It opens what it asked for: gone once it has been answered. */
export const forgetNonce = (): void => forget('nonce');
