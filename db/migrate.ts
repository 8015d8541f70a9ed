import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Connection } from './client.ts';
import { DatabaseUnusable, inWords, isBusy, StorageBusy } from './failures.ts';

/** The database was written by a later version of the program. */
export class DatabaseNewer extends DatabaseUnusable {
  override name = 'DatabaseNewer';
}

const folder = fileURLToPath(new URL('../db/migrations', import.meta.url));

/**
 * Applies what is missing, forward only, all of it or nothing, under the write lock, so that two processes that start
 * at once don't both try.
 * @throws DatabaseNewer when the database knows a migration that this program does not.
 */
export async function migrate(connection: Connection, migrationsFolder = folder): Promise<{ applied: number }> {
  const known = readMigrationFiles({ migrationsFolder });
  for (let attempt = 0; ; attempt++) {
    try {
      return { applied: await applyMissing(connection, known) };
    } catch (error) {
      if (!isBusy(error)) throw inWords(error, connection.url);
      if (attempt === 100) throw new StorageBusy('the database stayed locked while migrating', { cause: error });
      await connection.renew();
      await sleep(100);
    }
  }
}

async function applyMissing(connection: Connection, known: ReturnType<typeof readMigrationFiles>): Promise<number> {
  const transaction = await connection.client.transaction('write');
  try {
    await transaction.execute('create table if not exists migrations (hash text primary key not null) strict');
    const { rows } = await transaction.execute('select hash from migrations');
    const applied = new Set(rows.map((row) => String(row.hash)));
    const unknown = [...applied].filter((hash) => !known.some((migration) => migration.hash === hash));
    if (unknown.length > 0)
      throw new DatabaseNewer(
        `this database was written by a newer version of Shixiao (it knows ${unknown.length} migration(s) that this version does not): start the newer version, or restore a backup made by this one`,
      );
    const missing = known.filter((migration) => !applied.has(migration.hash));
    for (const { sql, hash } of missing) {
      for (const statement of sql) await transaction.execute(statement);
      await transaction.execute({ sql: 'insert into migrations (hash) values (?)', args: [hash] });
    }
    await transaction.commit();
    return missing.length;
  } finally {
    transaction.close();
    // A transaction may leave another connection behind, with the driver's own settings.
    await connection.renew();
  }
}
