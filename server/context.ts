import type { Database } from '../db/client.ts';
import type { Writer } from '../db/writer.ts';

/** What every verb is given: nothing in the house reaches for a clock, randomness, a secret or a database by itself. */
export interface Context {
  /** For reading only. */
  db: Database;
  writer: Writer;
  clock: () => Date;
  randomBytes: (length: number) => Uint8Array;
  /** 32 bytes; keys the hashes of tokens, so that a copied database opens nothing. */
  tokenKey: Uint8Array;
}

/** The machine's own calendar day: an office lives in one time zone. */
export function today(context: Pick<Context, 'clock'>): string {
  return dayOf(context.clock());
}

export function dayOf(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
