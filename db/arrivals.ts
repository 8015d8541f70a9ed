import { asc, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { feedback, proposals, tips } from './schema/voices.ts';
import type { Query } from './writer.ts';

/* What staff said since the last run. Nobody reads it before it has arrived. */

const tables = [tips, feedback, proposals] as const;

/**
 * Everything that waits is taken away and written again under new random ids, in their order: neither the rows nor their place in the
 * file say which came first.
 */
export async function arriveAnew(db: Database, newId: () => string): Promise<Query[]> {
  const queries: Query[] = [];
  for (const table of tables) {
    const waiting = await db.select().from(table).where(eq(table.arrived, false)).orderBy(asc(table.id));
    if (waiting.length === 0) continue;
    const rows = waiting.map((row) => ({ ...row, id: newId(), arrived: true }));
    rows.sort((one, other) => (one.id < other.id ? -1 : 1));
    queries.push(db.delete(table).where(eq(table.arrived, false)), db.insert(table).values(rows as never));
  }
  return queries;
}
