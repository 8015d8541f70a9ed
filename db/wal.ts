import type { Connection } from './client.ts';
import { isBusy } from './failures.ts';

/**
 * Brings what lies in the write-ahead log into the database file and empties the log, which never shrinks by itself: a copy of the
 * file alone would lack what is only there. Nothing happens on a database server, or while somebody is still reading.
 */
export async function shortenLog({ url, client }: Pick<Connection, 'url' | 'client'>): Promise<void> {
  if (!url.startsWith('file:')) return;
  try {
    await client.execute('pragma wal_checkpoint(truncate)');
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
