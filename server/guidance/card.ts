import type { Language, ReworkReason, Ruling } from '../../db/vocabulary.ts';
import type { Hint } from '../boards/hints.ts';
import type { Known, ToldFelt } from '../boards/told-board.ts';

/** What a team knows of one kind of work, for those who do it: what its leads see, at the same moment. */
export interface Card {
  taskTypeId: string;
  names: Partial<Record<Language, string>>;
  /** What must never be handed to an AI with it, in those languages in which something is said. */
  caution: Partial<Record<Language, string>>;
  /** What the names can be found by. */
  search: readonly string[];
  evidence: Known;
  felt: ToldFelt | null;
  hint: Hint['hint'];
  resting: boolean;
  /** What to verify; without numbers. */
  checks: readonly ReworkReason[];
  /** What to verify while nothing is known here: as such texts commonly go wrong. */
  firstChecks: readonly ReworkReason[];
  /** In force. */
  decision: { ruling: Ruling; reason: string; decidedOn: string; reviewOn: string | null } | null;
  /** Those that a lead has approved. */
  tips: readonly string[];
}
