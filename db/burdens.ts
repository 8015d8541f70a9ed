import { desc, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { type Stored, storeGathered } from './gathered.ts';
import { burdens } from './schema/entries.ts';
import type { Family } from './writer.ts';

export type Burden = typeof burdens.$inferSelect;
export type BurdenRow = Omit<Burden, 'revision' | 'closedRun' | 'publishedRun'>;

const columns: readonly (keyof BurdenRow)[] = [
  'id',
  'contributorId',
  'teamId',
  'kind',
  'minutes',
  'day',
  'secondsToLog',
  'receivedOn',
];

export const burdenFamily: Family<BurdenRow, Stored> = {
  store: (db, rows) =>
    storeGathered(db, burdens, columns, ['id', 'contributorId', 'teamId', 'receivedOn', 'secondsToLog'], rows),
};

export async function findBurden(db: Database, id: string): Promise<Burden | null> {
  const [row] = await db.select().from(burdens).where(eq(burdens.id, id));
  return row ?? null;
}

export const listBurdens = (db: Database, contributorId: string): Promise<Burden[]> =>
  db
    .select()
    .from(burdens)
    .where(eq(burdens.contributorId, contributorId))
    .orderBy(desc(burdens.day), desc(burdens.id));
