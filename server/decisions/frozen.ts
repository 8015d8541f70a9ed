import type { CountedDecision } from '../../db/decisions.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { PresentableEvidence } from '../evidence/presentable.ts';
import type { DecisionView } from './decision-view.ts';

/** What the board said when something was decided, as it is stored beside the decision. */
export interface Frozen {
  asOf: string | null;
  /** The office's floor then. */
  floor: number;
  evidence: PresentableEvidence | null;
}

/** A floor that was raised since hides what was frozen under the lower one. */
export function viewOf(
  row: CountedDecision,
  floor: number,
  namesOf: (taskTypeId: string) => Partial<Record<Language, string>> = () => ({}),
): DecisionView {
  const { id, taskTypeId, takenOn, ruling, reason, decidedOn, reviewOn } = row;
  const takenOnNames = takenOn === taskTypeId ? null : namesOf(takenOn);
  const frozen = row.evidence as Frozen;
  const evidence = frozen.floor < floor ? null : frozen.evidence;
  return { id, taskTypeId, takenOn, takenOnNames, ruling, reason, decidedOn, reviewOn, evidence, asOf: frozen.asOf };
}
