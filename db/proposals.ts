import { asc, eq } from 'drizzle-orm';
import type { Database } from './client.ts';
import { proposals } from './schema/voices.ts';

export type Proposal = Pick<typeof proposals.$inferSelect, 'id' | 'name'>;

/** The same name twice is one proposal. */
export const insertProposal = (db: Database, row: Proposal) =>
  db.insert(proposals).values(row).onConflictDoNothing({ target: proposals.name });

/** Those that came with a publication, by their random ids: not in the order in which they were made. */
export const listArrivedProposals = (db: Database): Promise<Proposal[]> =>
  db
    .select({ id: proposals.id, name: proposals.name })
    .from(proposals)
    .where(eq(proposals.arrived, true))
    .orderBy(asc(proposals.id));

export const deleteProposal = (db: Database, id: string) => db.delete(proposals).where(eq(proposals.id, id));
