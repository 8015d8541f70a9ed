import { eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { office } from './schema/office.ts';

export type Office = typeof office.$inferSelect;

const theOne = eq(office.id, 1);

export async function readOffice(db: Database): Promise<Office> {
  const [row] = await db.select().from(office).where(theOne);
  if (!row) throw new Error('the office has no row of settings');
  return row;
}

export const insertOfficeIfMissing = (db: Database) => db.insert(office).values({ id: 1 }).onConflictDoNothing();

export const updateOffice = (db: Database, change: Partial<Omit<Office, 'id'>>) =>
  db.update(office).set(change).where(theOne);
