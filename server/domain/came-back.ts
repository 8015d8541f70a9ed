import type { Outcome } from '../../db/vocabulary.ts';
import { outcomeMeans } from './outcome-means.ts';

/** Had what AI wrote to be worked over again, then or later? */
export function cameBack({ outcome, reworkMinutes }: { outcome: Outcome | null; reworkMinutes: number }): boolean {
  return reworkMinutes > 0 || (outcome !== null && outcomeMeans[outcome].cameBack);
}
