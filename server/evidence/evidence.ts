import type { Level, ReworkReason, TimeUse, Verdict, WhyWithoutAi } from '../../db/vocabulary.ts';
import type { PeopleBand } from './band.ts';
import type { Influence } from './influence.ts';

export type Interval = readonly [number, number];

/** One model that the data allow. logRatio = log R; standard errors on that scale. */
export interface Specification {
  contributorEffects: boolean;
  size: boolean;
  expectedMinutes: boolean;
  logRatio: number;
  standardErrorModel: number;
  standardErrorClustered: number;
  reported: boolean;
}

/** What people feel and forecast: ratios of time with AI to time without. null: fewer people than the floor said so. */
export interface Felt {
  /** Share of with-AI pieces felt as saved, 0–1. */
  savedShare: number | null;
  /** Geometric mean of T / by-hand estimate. */
  timeRatio: number | null;
  /** Geometric mean of expected minutes with AI / without, both stated before the work. */
  forecastRatio: number | null;
  /** Without AI: geometric mean of T / expected minutes. Above 1, people expect too little. */
  calibration: number | null;
  /** timeRatio mended by the calibration: what people feel, had they guessed by-hand time as it turns out. */
  calibratedTimeRatio: number | null;
  /** Compared or trial ratio over the felt one (else over the forecast); above 1, AI helps less than it feels. */
  gap: number | null;
  gapAgainst: 'felt' | 'forecast' | null;
}

/** Shares are 0–1; null: fewer people than the floor said so. */
export interface Rework {
  /** Of with-AI pieces with an outcome: reworked, redone, or sent back. `presentable` makes it N in 10. */
  reworkedShare: number | null;
  /** Of reworked pieces that name a reason (they may name several); common ones first. */
  reasons: readonly { reason: ReworkReason; share: number }[] | null;
  /** Of pieces asked: the manager also wanted it by hand. */
  alsoByHandShare: number | null;
}

/** By month of publication, YYYY-MM. null: fewer people than the floor, so nothing is said about that month. */
export interface RatchetMonth {
  month: string;
  moreAskedShare: number | null;
  moreAskedInterval: Interval | null;
  /** Pieces per week and contributor, over the weeks in which a contributor logged this kind of work at all. */
  piecesPerContributorWeek: number | null;
  piecesInterval: Interval | null;
}

/** What every piece of evidence carries, whether or not a ratio can be said. */
interface Around {
  felt: Felt;
  rework: Rework;
  timeUses: readonly { use: TimeUse; share: number }[] | null;
  whysWithoutAi: readonly { why: WhyWithoutAi; share: number }[] | null;
  ratchet: readonly RatchetMonth[];
  specifications: readonly Specification[];
  /** Of the smaller arm. */
  peopleBand: PeopleBand | null;
  /** Minutes that logging this kind of work itself took. */
  toolMinutes: number;
  /** Minutes of rework on with-AI pieces. */
  reworkMinutes: number;
}

/** One arm is missing: nothing is compared. Level `felt` where people's own estimates can be told. */
export interface Withheld extends Around {
  kind: 'withheld';
  verdict: 'withheld';
  level: Extract<Level, 'felt'> | null;
  reason: 'nothing_yet' | 'no_with_ai_yet' | 'no_without_ai_yet';
}

/** Both arms are there, yet no ratio can be said. */
export interface NotYet extends Around {
  kind: 'not_yet';
  verdict: 'too_early';
  level: Exclude<Level, 'felt'>;
  reason: NotYetReason;
  moreEntries: MoreEntries | null;
}

/**
 * too_few_entries: below the least evidence that an interval is given for. too_few_people: the same people carry nearly all of it.
 * no_variation: minutes do not vary. arms_not_comparable: sizes or expected minutes of the arms do not overlap at all.
 */
export type NotYetReason = 'too_few_entries' | 'too_few_people' | 'no_variation' | 'arms_not_comparable';

/** A rough guess of the entries still needed in all, half of each arm, on the ladder 10, 20, 50 …; to null = 500 or more. */
export interface MoreEntries {
  from: number;
  to: number | null;
}

/** A ratio with its interval: time with AI over time without, for the same piece by the same person. */
export interface Estimated extends Around {
  kind: 'estimated';
  verdict: Exclude<Verdict, 'withheld'>;
  level: Exclude<Level, 'felt'>;
  timeRatio: number;
  /** Always-valid where compared; plain 95 % where a closed trial. */
  interval: Interval;
  /** Σ with-AI minutes × (1/R − 1), rework counted. Negative where AI costs time. null: no with-AI minutes in this window. */
  minutesSaved: number | null;
  minutesSavedInterval: Interval | null;
  /** The same before rework minutes are taken off. */
  grossMinutesSaved: number | null;
  /** Part of the gross gain that rework ate; above 1 where it ate more than the gain. null where there is no gross gain. */
  reworkShareOfGain: number | null;
  /** 20 equally likely values of minutes saved, ascending. */
  dots: readonly number[] | null;
  moreEntries: MoreEntries | null;
  /** Enough is known: interval's ends within a factor 1.35, settled, at least 8 contributors. */
  sufficient: boolean;
  influence: Influence;
}

/** Evidence for one scope × task type × window. "We cannot say" is a variant with its reason, never a number. */
export type Evidence = Withheld | NotYet | Estimated;
