import { and, eq, lt, or } from 'drizzle-orm';
import type { Database } from './client.ts';
import { leases } from './schema/office.ts';

export async function findLease(db: Database, name: string) {
  const [row] = await db.select().from(leases).where(eq(leases.name, name));
  return row ?? null;
}

/** Taken where nobody holds it any more, or by its holder again; read back to know. */
export const takeLease = (db: Database, lease: { name: string; holder: string; until: string }, now: string) =>
  db
    .insert(leases)
    .values(lease)
    .onConflictDoUpdate({
      target: leases.name,
      set: { holder: lease.holder, until: lease.until },
      setWhere: or(lt(leases.until, now), eq(leases.holder, lease.holder))!,
    });

export const endLease = (db: Database, name: string, holder: string) =>
  db.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
