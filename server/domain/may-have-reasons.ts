import type { Outcome } from '../../db/vocabulary.ts';
import { isWithAi } from './outcome-means.ts';

/** Time may well be saved although something had to be mended: only by hand alone there is nothing that an AI got wrong. */
export function mayHaveReasons(entry: { outcome: Outcome; reworkMinutes?: number | undefined }): boolean {
  return isWithAi(entry.outcome) || (entry.reworkMinutes ?? 0) > 0;
}
