import { mayHaveReasons } from '../../server/domain/may-have-reasons.ts';
import type { EntryBody } from './waiting.ts';

/** Answers that the outcome no longer allows are dropped: the server refuses contradictions. */
export function consistent(body: EntryBody): EntryBody {
  return {
    ...body,
    ...(!mayHaveReasons(body) && { reworkReasons: [] }),
    ...(body.outcome === 'without_ai'
      ? { timeBecame: null, byHandMinutes: null, alsoByHand: null, quality: null }
      : { whyWithoutAi: null }),
  };
}
