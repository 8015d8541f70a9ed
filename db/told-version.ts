import { max, sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { preparedOnce } from './prepared-once.ts';
import { audit } from './schema/accounts.ts';

const versions = preparedOnce((db) =>
  db
    .select({ act: max(audit.id), run: sql<number | null>`(select max(number) from runs where finished = 1)` })
    .from(audit)
    .prepare(),
);

/**
 * What everything that is told depends on: the last whole run, and the acts of leads and administrators, each of which the audit log
 * keeps in the act's own commit. No act of a contributor is in it.
 */
export async function readToldVersion(db: Database): Promise<string> {
  const row = await versions(db).get();
  return `${row?.run ?? ''} ${row?.act ?? ''}`;
}
