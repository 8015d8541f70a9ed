import type { DecisionRow } from '../../db/decisions.ts';
import type { Ruling, Verdict } from '../../db/vocabulary.ts';
import type { PresentableEvidence } from '../evidence/presentable.ts';
import type { Due } from './decision-view.ts';
import type { Frozen } from './frozen.ts';

/** A verdict of AI matters to these; who dropped a task or stopped noting it looks again on a day only. */
const restOnVerdict: readonly Ruling[] = ['use', 'use_with_checks', 'do_not_use'];

/** "Probably" or not is the same ground; another side of the line is not. */
const sides: Record<Verdict, 'gain' | 'loss' | 'even' | 'open'> = {
  saves: 'gain',
  probably_saves: 'gain',
  no_clear_difference: 'even',
  probably_costs: 'loss',
  costs: 'loss',
  too_early: 'open',
  withheld: 'open',
};

/** Why a decision that stands should be looked at again, or null. `now`: what the board of all time says today. */
export function dueOf(
  row: DecisionRow,
  { floor, today, now }: { floor: number; today: string; now: PresentableEvidence | undefined },
): Due | null {
  const { reviewOn, ruling } = row;
  if (reviewOn !== null && reviewOn <= today) return { because: 'review_day' };
  const frozen = row.evidence as Frozen;
  // Figures that a raised floor hides on either side say nothing about a change.
  if (!restOnVerdict.includes(ruling) || frozen.floor < floor || now === undefined) return null;
  const was = frozen.evidence?.verdict ?? null;
  return sides[was ?? 'withheld'] === sides[now.verdict] ? null : { because: 'verdict_changed', was, now: now.verdict };
}
