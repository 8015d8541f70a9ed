import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { atomItems } from './schema/atoms.ts';

export type AtomItem = typeof atomItems.$inferSelect;

export const insertAtomItems = (db: Database, rows: readonly AtomItem[]) =>
  db
    .insert(atomItems)
    .select(
      sql`select value->>0, value->>1, value->>2, value->>3, value->4 from json_each(${JSON.stringify(
        rows.map(({ atomId, itemId, sign, contributorId, body }) => [atomId, itemId, sign, contributorId, body]),
      )})`,
    );
