import { createHash } from 'node:crypto';

/** A UUID (version 8) that follows from its parts alone, so that what is stored twice is stored once. */
export function stableId(...parts: readonly (string | number | null)[]): string {
  return uuidOf(createHash('sha256').update(JSON.stringify(parts)).digest());
}

export function uuidOf(digest: Uint8Array): string {
  const bytes = Uint8Array.from(digest.subarray(0, 16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
