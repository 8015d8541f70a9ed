import { hash } from 'node:crypto';

/** A UUID (version 8) that follows from its parts alone, so that what is stored twice is stored once. */
export function stableId(...parts: readonly (string | number | null)[]): string {
  return uuidOf(hash('sha256', JSON.stringify(parts), 'hex'));
}

/** Of a digest, in hexadecimal. */
export function uuidOf(digest: string): string {
  const variant = '89ab'[Number.parseInt(digest[16]!, 16) & 3]!;
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
