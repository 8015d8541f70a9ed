import { sql } from 'drizzle-orm';
import type { Database } from './client.ts';
import { accounts } from './schema/accounts.ts';
import { office } from './schema/office.ts';
import { contributors } from './schema/seats.ts';

/** What a start needs to know before it does anything: is there an office, and whose key is it. */
export async function readBegun(db: Database): Promise<{ begun: boolean; keyCheck: string | null; used: boolean }> {
  const [row] = await db.select({ keyCheck: office.keyCheck }).from(office);
  if (!row) return { begun: false, keyCheck: null, used: false };
  const [person] = await db.select({ id: contributors.id }).from(contributors).limit(1);
  const [account] = await db.select({ id: accounts.id }).from(accounts).limit(1);
  return { begun: true, keyCheck: row.keyCheck, used: person !== undefined || account !== undefined };
}

/** Has anything been made in this database yet? Asked before the first migration. */
export async function isEmpty(db: Database): Promise<boolean> {
  const [row] = await db.all<{ tables: number }>(
    sql`select count(*) as tables from sqlite_master where name = 'office'`,
  );
  return row?.tables === 0;
}
