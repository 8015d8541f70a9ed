import type { Language, Level, ReworkReason, Ruling, Verdict } from '../../db/vocabulary.ts';
import type { PeopleBand } from '../evidence/band.ts';
import type { Felt, Interval } from '../evidence/evidence.ts';
import type { TaskFigures } from '../publication/figures.ts';

/** What a team knows of one kind of work, for those who do it. Every figure is one that the team's leads see too. */
export interface Card {
  taskTypeId: string;
  names: Partial<Record<Language, string>>;
  /** What must never be handed to an AI with it, in those languages in which something is said. */
  caution: Partial<Record<Language, string>>;
  verdict: Verdict;
  level: Level | null;
  /** Time with AI over time without; null where it cannot be told. */
  timeRatio: number | null;
  interval: Interval | null;
  peopleBand: PeopleBand | null;
  felt: Felt | null;
  typicalMinutes: { withAi: number | null; withoutAi: number | null } | null;
  /** What to verify: why pieces came back, as shares of those that say why. */
  checks: readonly { reason: ReworkReason; share: number }[];
  /** The team's latest. */
  decision: { ruling: Ruling; reason: string; decidedOn: string; reviewOn: string | null } | null;
  /** Those that a lead has approved. */
  tips: readonly string[];
}

type Told = Omit<Card, 'taskTypeId' | 'names' | 'caution' | 'decision' | 'tips'>;

const nothing: Told = {
  verdict: 'withheld',
  level: null,
  timeRatio: null,
  interval: null,
  peopleBand: null,
  felt: null,
  typicalMinutes: null,
  checks: [],
};

/** The figures of a card; without any, it says no more than that there are none. */
export function toldOf(figures: TaskFigures | undefined): Told {
  if (!figures) return nothing;
  const { evidence, typicalMinutes } = figures;
  const ratio = evidence.kind === 'estimated' ? evidence : nothing;
  return {
    verdict: evidence.verdict,
    level: evidence.level,
    timeRatio: ratio.timeRatio,
    interval: ratio.interval,
    peopleBand: evidence.peopleBand,
    felt: evidence.felt,
    typicalMinutes: typicalMinutes ?? null,
    checks: evidence.rework.reasons ?? [],
  };
}
