import type { BurdenKind, Outcome } from '../../db/vocabulary.ts';

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

export type Step =
  | { name: 'task' }
  | { name: 'burden'; since: number }
  | { name: 'outcome'; id: string; trialStartId: string | null; since: number }
  | { name: 'time'; draft: Draft }
  | { name: 'saved'; saved: Saved };

export interface Saved {
  id: string;
  draft: Draft;
  minutes: number;
  size: number;
  day: string;
  /** As shown to the person; what is stored is coarser. */
  seconds: number;
}
