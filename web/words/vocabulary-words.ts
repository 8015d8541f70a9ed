import type { BurdenKind, ReworkReason, TimeUse, WhyWithoutAi } from '../../db/vocabulary.ts';

/** The closed lists as staff and leads alike read them. */
export interface VocabularyWords {
  burdens: Record<BurdenKind, string>;
  reworkReasons: Record<ReworkReason, string>;
  timeUses: Record<TimeUse, string>;
  whysWithoutAi: Record<WhyWithoutAi, string>;
}
