import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { withDeadline } from './deadline.ts';
import { inWords, isBusy } from './failures.ts';

export type Database = LibSQLDatabase;

export interface Location {
  url: string;
  authToken?: string | undefined;
  /** Milliseconds that a call to a database server may take. */
  deadline?: number | undefined;
}

const usualDeadline = 10_000;

/** One connection, with the query builder on it. */
export interface Connection {
  readonly url: string;
  readonly client: Client;
  readonly db: Database;
  /** Drops the connection and everything half-done on it. */
  renew(): Promise<void>;
  close(): void;
}

/** How long one statement may stall the event loop on a locked file; longer waits are taken between statements. */
const stallMilliseconds = 50;

/** @throws DatabaseUnusable when the file is no database, damaged, or out of this account's reach. */
export async function connect({ url, authToken, deadline = usualDeadline }: Location): Promise<Connection> {
  const token = authToken === undefined ? {} : { authToken };
  try {
    const plain = createClient({ url, ...token, concurrency: 1, timeout: stallMilliseconds });
    // An embedded file is read on this very thread: no timer could end it.
    const client = url.startsWith('file:') ? plain : withDeadline(plain, deadline);
    // A libSQL server has its own settings and refuses ours.
    const settled = () => (url.startsWith('file:') ? settle(client) : Promise.resolve());
    await settled();
    return {
      url,
      client,
      db: drizzle(client),
      renew: async () => {
        await client.reconnect();
        await settled();
      },
      close: () => client.close(),
    };
  } catch (error) {
    throw inWords(error, url);
  }
}

/** New connections have foreign keys on and synchronous FULL already; we say so all the same, as promises rest on it. */
async function settle(client: Client): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await client.execute('pragma journal_mode = wal');
      await client.execute('pragma synchronous = full');
      await client.execute('pragma foreign_keys = on');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === 100) throw error;
      await client.reconnect();
      await sleep(50);
    }
  }
}
