import type { Language, ReworkReason, Ruling } from '../../db/vocabulary.ts';
import type { PresentableEvidence } from '../evidence/presentable.ts';
import type { TypicalMinutes } from '../evidence/typical-minutes.ts';
import type { TaskFigures } from '../publication/figures.ts';

type Told = 'kind' | 'verdict' | 'level' | 'reason' | 'timeRatio' | 'interval' | 'moreEntries' | 'peopleBand' | 'felt';
type Part<One> = One extends unknown ? Pick<One, Extract<keyof One, Told>> : never;

/** Of the evidence, what helps to decide how to do the next piece; with its reason where nothing can be said. */
export type CardEvidence = Part<PresentableEvidence>;

/** What a team knows of one kind of work, for those who do it. Every figure is one that the team's leads see too. */
export interface Card {
  taskTypeId: string;
  names: Partial<Record<Language, string>>;
  /** What must never be handed to an AI with it, in those languages in which something is said. */
  caution: Partial<Record<Language, string>>;
  /** What the names can be found by. */
  search: readonly string[];
  evidence: CardEvidence;
  typicalMinutes: TypicalMinutes | null;
  /** What to verify: why pieces came back, as shares of those that say why. */
  checks: readonly { reason: ReworkReason; share: number }[];
  /** What to verify while nothing is known here: as such texts commonly go wrong. */
  firstChecks: readonly ReworkReason[];
  /** The team's latest. */
  decision: { ruling: Ruling; reason: string; decidedOn: string; reviewOn: string | null } | null;
  /** Those that a lead has approved. */
  tips: readonly string[];
}

const unknown: CardEvidence = {
  kind: 'withheld',
  verdict: 'withheld',
  level: null,
  reason: 'nothing_yet',
  peopleBand: null,
  felt: {
    savedShare: null,
    timeRatio: null,
    forecastRatio: null,
    calibration: null,
    calibratedTimeRatio: null,
    gap: null,
    gapAgainst: null,
  },
};

/** The figures of a card; without any, it says no more than that there are none. */
export function toldOf(figures: TaskFigures | undefined): Pick<Card, 'evidence' | 'typicalMinutes' | 'checks'> {
  if (!figures) return { evidence: unknown, typicalMinutes: null, checks: [] };
  const { evidence, typicalMinutes } = figures;
  return { evidence: partOf(evidence), typicalMinutes: typicalMinutes ?? null, checks: evidence.rework.reasons ?? [] };
}

function partOf(evidence: PresentableEvidence): CardEvidence {
  const { peopleBand, felt } = evidence;
  if (evidence.kind === 'withheld') {
    const { kind, verdict, level, reason } = evidence;
    return { kind, verdict, level, reason, peopleBand, felt };
  }
  if (evidence.kind === 'not_yet') {
    const { kind, verdict, level, reason, moreEntries } = evidence;
    return { kind, verdict, level, reason, moreEntries, peopleBand, felt };
  }
  const { kind, verdict, level, timeRatio, interval, moreEntries } = evidence;
  return { kind, verdict, level, timeRatio, interval, moreEntries, peopleBand, felt };
}
