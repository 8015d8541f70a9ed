import { type AssessOptions, assess } from './assess.ts';
import type { Atom } from './atom.ts';
import type { Evidence } from './evidence.ts';

/** Evidence on either side of a decision. The caution always goes with it. */
export interface BeforeAfter {
  before: Evidence;
  after: Evidence;
  /** Decisions fall on striking figures, and striking figures become ordinary by themselves. */
  caution: 'regression_to_the_mean';
  /** Do both sides have an interval, so that they may be shown side by side? */
  comparable: boolean;
}

/**
 * Before a decision, and after it. After: only atoms published later than the decision's day (YYYY-MM-DD). Before: those published
 * earlier. The day's own belong to neither: nobody knows on which side their work lay.
 */
export function beforeAndAfter(atoms: readonly Atom[], decidedOn: string, options: AssessOptions): BeforeAfter {
  const before = assess(
    atoms.filter(({ publishedOn }) => publishedOn < decidedOn),
    options,
  );
  const after = assess(
    atoms.filter(({ publishedOn }) => publishedOn > decidedOn),
    options,
  );
  const comparable = before.kind === 'estimated' && after.kind === 'estimated';
  return { before, after, caution: 'regression_to_the_mean', comparable };
}
