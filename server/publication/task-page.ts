import type { Language, Window } from '../../db/vocabulary.ts';
import type { DecisionView, Due } from '../decisions/decision-view.ts';
import type { Moment } from '../evidence/history.ts';
import type { PresentableEvidence } from '../evidence/presentable.ts';
import type { TrialView } from '../trials/list-trials.ts';
import type { Board, TaskTypeLabel } from './board.ts';
import type { SidesOfDay } from './details.ts';

/** A decision with what was published before and after it; null until both sides can be compared, at the earliest by the next publication. */
export interface DecisionOnPage extends DecisionView {
  beforeAfter: SidesOfDay | null;
}

/** One kind of work in one team, as data: the words are the web's. Made of whole published atoms like the board. */
export interface TaskPage extends TaskTypeLabel {
  office: Board['office'];
  team: Board['team'];
  window: Window;
  /** When publishing last ran (ISO 8601); null before the first time. */
  asOf: string | null;
  /** What must never be handed to an AI with it, in those languages in which something is said. */
  caution: Partial<Record<Language, string>>;
  /** No longer offered for logging; its history stays. */
  archived: boolean;
  /** Enough is known: people of this team are asked not to log it. */
  resting: boolean;
  /** Of the window; null: nothing is published in it. */
  evidence: PresentableEvidence | null;
  /** Share of pieces that are done twice, 0–1, where people keep saying so in the window: is this kind of work needed at all? */
  doneTwiceShare: number | null;
  /** Minutes that the team spent in the window on work that nobody needed, of whatever kind; null where none is published. */
  nobodyNeededMinutes: number | null;
  /** The interval over time, oldest first, over all that is published whatever the window. */
  history: readonly Moment[];
  /** Why the latest decision should be looked at again; null where nothing asks for it. */
  due: Due | null;
  /** Newest first. */
  decisions: readonly DecisionOnPage[];
  /** This team's own closed trials, newest first; `following` null: not read yet, or too few people took part. */
  trials: readonly TrialView[];
}
