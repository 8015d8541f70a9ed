import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { readToldVersion } from '../../db/told-version.ts';
import { type Context, today } from '../context.ts';

/** Boards, pages and cards of an office that is open, as last told; the oldest go first. */
const most = 500;

interface Told {
  version: string;
  value: Promise<unknown>;
}

const tellings = new WeakMap<Context['db'], Map<string, Told>>();

/**
 * What is told is a function of the last run, of acts of leads, and of the day: while these stand it is made once. The version is
 * read before the making, so that what an act meanwhile changes is made again.
 */
export async function kept<T>(context: Context, key: string, make: () => Promise<T>): Promise<T> {
  const { db } = context;
  const version = `${await readToldVersion(db)} ${today(context)}`;
  const all = tellings.get(db) ?? new Map<string, Told>();
  tellings.set(db, all);
  const known = all.get(key);
  if (known?.version === version) return known.value as Promise<T>;
  const value = make();
  all.delete(key);
  all.set(key, { version, value });
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
  value.catch(() => all.delete(key));
  return value;
}

/** An answer as it leaves, with the tag by which a reader's own copy is known to be the same. */
export interface ToldBytes<T> {
  told: T;
  bytes: Uint8Array<ArrayBuffer>;
  /** The same for whoever takes it compressed: once for all, as it costs more than all else of an answer. */
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
}

export function keptBytes<T>(context: Context, key: string, make: () => Promise<T>): Promise<ToldBytes<T>> {
  return kept(context, `bytes ${key}`, async () => {
    const told = await make();
    const bytes = new TextEncoder().encode(JSON.stringify(told));
    const gzipped = Uint8Array.from(gzipSync(bytes));
    return { told, bytes, gzipped, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
  });
}
