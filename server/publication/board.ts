import type { BurdenKind, Language, TimeUse, Window } from '../../db/vocabulary.ts';
import type { Advice } from '../evidence/advice.ts';
import type { Balance } from '../evidence/board.ts';
import type { PresentableEvidence } from '../evidence/presentable.ts';

/*
 * What a lead's page draws, as data: the words are the web's. Everything here is a function of whole published atoms (plan.ts),
 * so nothing in it says how many people or entries there were, but the band inside each piece of evidence.
 */

export interface TaskTypeLabel {
  id: string;
  names: Partial<Record<Language, string>>;
}

/** A task type with published evidence; `evidence.kind` says whether a ratio can be told, and if not, why. */
export interface BoardRow extends TaskTypeLabel {
  /** No longer offered for logging; its history stays. */
  archived: boolean;
  evidence: PresentableEvidence;
}

/** The net of the window with its interval and what was taken off, or why there is none. */
export type Headline = Balance | { kind: 'nothing_published' };

export interface WhatToDo extends Advice<TaskTypeLabel> {
  /** Of the task to drop: the share of pieces that are done twice, 0–1. */
  doneTwiceShare: number | null;
}

export interface Board {
  office: { name: string; synthetic: boolean /** Fewest people behind any figure. */; floor: number };
  team: {
    id: string;
    name: string /** True where it is an upper level: what it counts of other teams are whole pools (pool.ts). */;
    pooled: boolean;
  };
  window: Window;
  /** When publishing last ran (ISO 8601); null before the first time. */
  asOf: string | null;
  headline: Headline;
  /** At most three lines: trust this, avoid that, ask whether this is needed at all, do away with this burden. null: nothing to say. */
  whatToDo: WhatToDo;
  /** In catalogue order: no list is a ranking. */
  taskTypes: readonly BoardRow[];
  /** Of the rows above, those whose minutes saved are not in the headline, as they have no estimate yet. */
  notCounted: readonly TaskTypeLabel[];
  burdens: readonly { burden: BurdenKind; minutes: number }[];
  /** What the saved time became; shares are 0–1, null where fewer people than the floor said so. */
  timeUses: readonly { use: TimeUse; share: number }[] | null;
  /**
   * The rest of the catalogue. One reason for all of them: "nobody logged" and "some wait for more people" must look the same.
   */
  withheld: { reason: 'too_few_people'; taskTypes: readonly TaskTypeLabel[] };
}
