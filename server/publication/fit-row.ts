import type { Shrinkage } from '../evidence/fits.ts';
import { estimateAt } from '../evidence/half-width.ts';
import { readingDue } from '../evidence/information.ts';
import { fitKind } from '../evidence/kind-row.ts';
import type { Cell } from '../evidence/sums.ts';
import { fitTogether } from '../evidence/together.ts';

/** Plain data, as it may be worked out in another thread. */
export interface RowToFit {
  cells: readonly Cell[];
  /** Of the series' latest reading. */
  lastStep: number | null;
  /** What a kind is shrunk toward; null: all work together. */
  shrinkage: Shrinkage | null;
}

/** Before it is dithered: secret. */
export interface FittedRow {
  step: number;
  logRatio: number;
  halfWidth: number;
  shrinkage: Shrinkage | null;
}

/** A row's reading where one is due and the fit can say something; a step is used up by nothing else. */
export function fitRow({ cells, lastStep, shrinkage }: RowToFit): FittedRow | null {
  const step = readingDue(lastStep, cells, shrinkage === null ? 'together' : 'kind');
  if (step === null) return null;
  if (shrinkage !== null) {
    const fit = fitKind(cells, { shrinkage });
    return fit.kind === 'cannot_say' ? null : { step, ...estimateAt(step, fit), shrinkage: null };
  }
  const fit = fitTogether(cells);
  return fit.kind === 'cannot_say' ? null : { step, ...estimateAt(step, fit), shrinkage: fit.shrinkage };
}
