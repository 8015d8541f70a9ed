import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from './client.ts';
import { importLayouts } from './schema/records.ts';
import type { Query } from './writer.ts';

/** How one of these teams last read a layout of columns. */
export async function readLayout(db: Database, teamIds: readonly string[], headersHash: string): Promise<unknown> {
  if (teamIds.length === 0) return null;
  const [found] = await db
    .select({ mapping: importLayouts.mapping })
    .from(importLayouts)
    .where(and(inArray(importLayouts.teamId, [...teamIds]), eq(importLayouts.headersHash, headersHash)))
    .limit(1);
  return found?.mapping ?? null;
}

export const putLayout = (db: Database, layout: typeof importLayouts.$inferInsert): Query =>
  db
    .insert(importLayouts)
    .values(layout)
    .onConflictDoUpdate({
      target: [importLayouts.teamId, importLayouts.headersHash],
      set: { mapping: layout.mapping },
    });
