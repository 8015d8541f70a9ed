import type { AuditAction, AuditDetails, Language } from '../../db/vocabulary.ts';

/** One act of a lead or an administrator, for the sentence that the web makes of it. */
export interface ActView {
  /** Where the next page begins. */
  id: number;
  /** The day and no hour. */
  day: string;
  /** Null where the command line did it. */
  by: string | null;
  action: AuditAction;
  team: string | null;
  /** The kind of work's names in each language; null where the act was about none. */
  taskType: Partial<Record<Language, string>> | null;
  details: AuditDetails;
}
