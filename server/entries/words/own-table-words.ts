import type { Outcome, Quality } from '../../../db/vocabulary.ts';
import type { VocabularyWords } from '../../../web/words/vocabulary-words.ts';
import type { OwnEntry } from '../own-entry.ts';

/** What one's own table is written in. */
export interface OwnTableWords extends Pick<VocabularyWords, 'reworkReasons' | 'timeUses' | 'whysWithoutAi'> {
  columns: Record<Exclude<keyof OwnEntry, 'id' | 'trialStartId'>, string>;
  outcomes: Record<Outcome, string>;
  qualities: Record<Quality, string>;
  /** From very small to very large. */
  sizes: readonly string[];
  yes: string;
  no: string;
  /** Between several reasons in a cell. */
  between: string;
  notForAppraisal: string;
}
