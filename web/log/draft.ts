import type { BurdenKind, Outcome } from '../../db/vocabulary.ts';
import type { EntryBody } from '../outbox/waiting.ts';

/** One piece on its way to being logged; each tap adds to it. */
export interface Draft {
  what: { kind: 'task'; id: string } | { kind: 'burden'; burden: BurdenKind };
  /** Null for a burden. */
  outcome: Outcome | null;
  /** The piece of a trial that this finishes. */
  trialStartId: string | null;
  /** When the first tap fell, on the page's own clock. */
  since: number;
}

/** What the piece said before: it was undone and is told anew, or is being changed and keeps its id. */
export interface Before {
  saved: Saved;
  undone: boolean;
}

export type Step = (
  | { name: 'task' }
  | { name: 'burden'; since: number }
  | { name: 'unlisted'; since: number }
  | { name: 'outcome'; id: string; trialStartId: string | null; since: number }
  | { name: 'time'; draft: Draft }
  | { name: 'saved'; saved: Saved }
) & { before?: Before | undefined };

export interface Saved {
  id: string;
  draft: Draft;
  minutes: number;
  size: number;
  day: string;
  /** As shown to the person; what is stored is coarser. */
  seconds: number;
  /** What was said on the card. */
  answers: Partial<EntryBody>;
}
