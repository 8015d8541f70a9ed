import type { Language, Ruling, Verdict } from '../../db/vocabulary.ts';
import type { PresentableEvidence } from '../evidence/presentable.ts';

/** A ruling on a kind of work as leads see it, with what the board said when it was made. */
export interface DecisionView {
  id: string;
  taskTypeId: string;
  /** The kind of work that it was taken on: another one where that was merged into this one since. */
  takenOn: string;
  /** That one's names; null where it is this one. */
  takenOnNames: Partial<Record<Language, string>> | null;
  ruling: Ruling;
  reason: string;
  /** Days, YYYY-MM-DD. */
  decidedOn: string;
  reviewOn: string | null;
  /** Never renewed. null: nothing was published then, or it rested on fewer people than the office's floor is now. */
  evidence: PresentableEvidence | null;
  /** When publishing had last run (ISO 8601) as the decision was taken. */
  asOf: string | null;
}

/** Its review day has come, or what the board says has moved to another side since. `was` null: nothing was published then. */
export type Due = { because: 'review_day' } | { because: 'verdict_changed'; was: Verdict | null; now: Verdict };

/** The latest ruling on a kind of work. */
export interface StandingDecision
  extends Pick<DecisionView, 'id' | 'taskTypeId' | 'ruling' | 'decidedOn' | 'reviewOn'> {
  names: Partial<Record<Language, string>>;
  /** null: nothing asks for a second look. */
  due: Due | null;
}
