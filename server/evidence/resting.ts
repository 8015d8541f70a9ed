import type { Verdict } from '../../db/vocabulary.ts';
import type { Interval } from './evidence.ts';
import { dayNumber } from './week.ts';

const narrowEnough = 1.35;
const enoughPeople = 8;
const restingDays = 90;
const entriesOnReopening = 10;

/** Is enough known to ask for no more? `people`: contributors of the smaller arm. */
export function isSufficient(verdict: Verdict, [low, high]: Interval, people: number): boolean {
  if (verdict === 'too_early' || verdict === 'withheld') return false;
  return high / low < narrowEnough && people >= enoughPeople;
}

export interface RestingState {
  /** From `Evidence`, over the whole time. */
  sufficient: boolean;
  /** Day on which it began to rest (again); null: it has not rested yet. */
  restedOn: string | null;
  /** Latest day on which a lead noted a change of tool; null: never. */
  toolChangedOn: string | null;
  /** Entries logged since it was reopened. */
  entriesSinceReopening: number;
  today: string;
}

export type Resting =
  | { kind: 'open'; reason: 'not_enough_known' }
  /** Asked for a few entries again, to see whether what was true still is. */
  | { kind: 'reopened'; reason: 'ninety_days_over' | 'tool_changed'; entriesLeft: number }
  /** Asked for nothing. `since` null: it rests from today. */
  | { kind: 'resting'; since: string | null };

/** Whether people are asked to log this kind of work. Days are YYYY-MM-DD. */
export function restingOf(state: RestingState): Resting {
  if (!state.sufficient) return { kind: 'open', reason: 'not_enough_known' };
  const { restedOn, toolChangedOn } = state;
  if (restedOn === null) return { kind: 'resting', since: null };
  const entriesLeft = entriesOnReopening - state.entriesSinceReopening;
  const toolChanged = toolChangedOn !== null && dayNumber(toolChangedOn) >= dayNumber(restedOn);
  const over = dayNumber(state.today) - dayNumber(restedOn) >= restingDays;
  if (!toolChanged && !over) return { kind: 'resting', since: restedOn };
  if (entriesLeft <= 0) return { kind: 'resting', since: null };
  return { kind: 'reopened', reason: toolChanged ? 'tool_changed' : 'ninety_days_over', entriesLeft };
}
