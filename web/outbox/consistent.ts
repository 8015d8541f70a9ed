import { mayHaveReasons } from '../../server/domain/may-have-reasons.ts';
import { isWithAi } from '../../server/domain/outcome-means.ts';
import type { EntryBody } from './waiting.ts';

/** Answers that the outcome no longer allows are dropped: the server refuses contradictions. */
export function consistent(body: EntryBody): EntryBody {
  return {
    ...body,
    ...(!mayHaveReasons(body) && { reworkReasons: [] }),
    ...(isWithAi(body.outcome)
      ? { whyWithoutAi: null }
      : { timeBecame: null, byHandMinutes: null, alsoByHand: null, quality: null }),
  };
}
