import type { DecisionRow } from '../../db/decisions.ts';
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
export function viewOf(row: DecisionRow, floor: number): DecisionView {
  const { id, taskTypeId, ruling, reason, decidedOn, reviewOn } = row;
  const frozen = row.evidence as Frozen;
  const evidence = frozen.floor < floor ? null : frozen.evidence;
  return { id, taskTypeId, ruling, reason, decidedOn, reviewOn, evidence, asOf: frozen.asOf };
}
