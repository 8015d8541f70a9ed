import type { Database } from './client.ts';
import { audit } from './schema.ts';

export type AuditRow = typeof audit.$inferSelect;

export const insertAudit = (db: Database, row: Omit<AuditRow, 'id'>) => db.insert(audit).values(row);
