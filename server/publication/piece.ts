import type { Outcome, Quality, ReworkReason, TimeUse, WhyWithoutAi } from '../../db/vocabulary.ts';
import type { WaitingPiece } from './waiting.ts';

/** What a run sees of a waiting entry. */
export interface EntryPiece extends WaitingPiece {
  sort: 'entry';
  /** The kind of work that it counts for today. */
  taskTypeId: string;
  size: number;
  day: string;
  /** Rework included. */
  minutes: number;
  cameBack: boolean;
  outcome: Outcome | null;
  reasons: readonly ReworkReason[];
  byHandMinutes: number | null;
  moreAsked: boolean | null;
  alsoByHand: boolean | null;
  timeBecame: TimeUse | null;
  whyWithoutAi: WhyWithoutAi | null;
  quality: Quality | null;
  secondsToLog: number | null;
}

/** Of rework that was noted after its entry had closed. */
export interface ReworkPiece extends WaitingPiece {
  sort: 'rework';
  taskTypeId: string;
  size: number;
  day: string;
  /** 0 where only a reason came later. */
  minutes: number;
  reasons: readonly ReworkReason[];
}

export interface BurdenPiece extends WaitingPiece {
  sort: 'burden';
  minutes: number;
  secondsToLog: number | null;
}

export type Piece = EntryPiece | ReworkPiece | BurdenPiece;
