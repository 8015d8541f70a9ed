import type { AuditAction } from '../../db/vocabulary.ts';

/** What an act was about, each part in the reader's language; left out where the act has no such part. */
export interface SaidAct {
  by: string;
  team?: string;
  task?: string;
  from?: string;
  to?: string;
  name?: string;
  username?: string;
  ruling?: string;
  burden?: string;
  closesOn?: string;
  file?: string;
  seats?: string;
  pack?: string;
}

export type SeatAct = Extract<AuditAction, `hat_${string}` | `sheet_${string}` | 'single_slips_printed'>;

/** One sentence for every act that the audit log keeps. */
export interface ActWords {
  commandLine: string;
  packs: Record<string, string>;
  acts: Record<AuditAction, (act: SaidAct) => string>;
}
