import { bounds } from '../../db/vocabulary.ts';
import { costsOf, reworkOf, timeUsesOf, whysWithoutAiOf } from './answers.ts';
import type { Atom } from './atom.ts';
import { peopleBand } from './band.ts';
import type { Estimated, Evidence, NotYet } from './evidence.ts';
import { feltOf } from './felt.ts';
import { Influence } from './influence.ts';
import { informationOf } from './interval.ts';
import { minutesSaved } from './minutes-saved.ts';
import { moreEntries, rung } from './more-entries.ts';
import { peopleOf } from './people.ts';
import { ratchetOf } from './ratchet.ts';
import { leastPieces, type Ratio, reportedRatio } from './ratio.ts';
import { isSufficient } from './resting.ts';
import { specifications } from './specify.ts';
import { verdictOf } from './verdict.ts';

export interface AssessOptions {
  /** Whose errors go together: a contributor's at team level, a team's above it. */
  clusterBy: 'contributor' | 'team';
  /** Fewest people that a figure may rest on; an administrator may raise it above 5. */
  floor?: number;
}

/** Evidence for one scope × task type × window. The atoms are already selected, and all whole. */
export function assess(atoms: readonly Atom[], { clusterBy, floor = bounds.floor }: AssessOptions): Evidence {
  const observed = peopleOf(atoms.filter((atom) => !atom.trial));
  const trial = peopleOf(atoms.filter((atom) => atom.trial));
  const ratio = reportedRatio(observed, trial, clusterBy, floor);
  const timeRatio = ratio.kind === 'estimated' ? ratio.timeRatio : null;
  const around = {
    felt: feltOf(atoms, timeRatio, floor),
    rework: reworkOf(atoms, floor),
    timeUses: timeUsesOf(atoms, floor),
    whysWithoutAi: whysWithoutAiOf(atoms, floor),
    ratchet: ratchetOf(atoms, floor),
    ...costsOf(atoms),
  };
  if (ratio.kind === 'withheld') {
    const { felt } = around;
    const saysSomething = felt.savedShare !== null || felt.timeRatio !== null || felt.forecastRatio !== null;
    const { reason } = ratio;
    const level = saysSomething ? 'felt' : null;
    return { ...around, kind: 'withheld', verdict: 'withheld', level, reason, specifications: [], peopleBand: null };
  }
  const shown = { ...around, peopleBand: peopleBand(ratio.smaller.people) };
  if (ratio.kind === 'not_yet')
    return { ...shown, ...notYet(ratio), specifications: specifications(ratio.people, clusterBy, ratio.fitted) };
  return {
    ...shown,
    ...minutesSaved(atoms, ratio),
    ...estimated(ratio),
    specifications: specifications(ratio.people, clusterBy, ratio.fit),
  };
}

function notYet({ level, reason, smaller }: Extract<Ratio, { kind: 'not_yet' }>) {
  const missing = reason === 'too_few_entries' ? rung(2 * Math.max(1, leastPieces - smaller.pieces)) : null;
  return { kind: 'not_yet', verdict: 'too_early', level, reason, moreEntries: missing } satisfies Partial<NotYet>;
}

function estimated({ level, fit, halfWidth, timeRatio, interval, smaller }: Extract<Ratio, { kind: 'estimated' }>) {
  const verdict = verdictOf(interval, level);
  return {
    kind: 'estimated',
    verdict,
    level,
    timeRatio,
    interval,
    moreEntries: verdict === 'too_early' ? moreEntries(fit.estimate, halfWidth, informationOf(fit)) : null,
    sufficient: isSufficient(verdict, interval, smaller.people),
    influence: new Influence(fit.influence),
  } satisfies Partial<Estimated>;
}
