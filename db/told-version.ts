import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';

/**
 * What everything that is told depends on: the last whole run, and the acts of leads and administrators, each of which the audit log
 * keeps in the act's own commit. No act of a contributor is in it.
 */
export async function readToldVersion(db: Database): Promise<string> {
  const [row] = await db.all<{ act: number | null; run: number | null }>(
    sql`select (select max(id) from audit) as act, (select max(number) from runs where finished = 1) as run`,
  );
  return `${row?.run ?? ''} ${row?.act ?? ''}`;
}
