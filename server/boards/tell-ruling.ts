import type { Ruling } from '../../db/vocabulary.ts';
import type { Frozen } from '../decisions/frozen.ts';
import { inForce } from '../decisions/in-force.ts';
import { restsOnWord, sideOf } from '../domain/word-side.ts';
import type { Due, Known, ToldRuling } from './told-board.ts';

/** A decision as it is stored, what was shown when it was taken beside it. */
export interface Decided {
  id: string;
  /** The kind of work that it counts for today, and on which it was taken. */
  taskTypeId: string;
  takenOn: string;
  ruling: Ruling;
  reason: string;
  decidedOn: string;
  reviewOn: string | null;
  frozen: Frozen | null;
}

/** `decisions`: newest first. */
export function tellRuling(
  decisions: readonly Decided[],
  taskTypeId: string,
  known: Known,
  today: string,
): ToldRuling | null {
  const decided = inForce(decisions, taskTypeId);
  if (!decided) return null;
  const { id, ruling, reason, decidedOn, reviewOn } = decided;
  return { id, ruling, reason, decidedOn, reviewOn, due: dueOf(decided, known, today) };
}

/** Why a ruling should be looked at again. "Probably" or not is the same ground; another side of the line is not. */
function dueOf({ ruling, reviewOn, frozen }: Decided, known: Known, today: string): Due | null {
  if (reviewOn !== null && reviewOn <= today) return { because: 'review_day' };
  if (!restsOnWord(ruling) || known.kind === 'not_known') return null;
  const was = frozen?.reading.word ?? null;
  const now = known.reading.word;
  return (was === null ? 'open' : sideOf(was)) === sideOf(now) ? null : { because: 'word_changed', was, now };
}
