import { arms, type Level } from '../../db/vocabulary.ts';
import type { Refusal } from '../stats/least-squares.ts';
import type { Interval, NotYetReason, Withheld } from './evidence.ts';
import { alwaysValidHalfWidth, ratioInterval, trialHalfWidth } from './interval.ts';
import { armSize, type People } from './people.ts';
import { type Fit, type Fitted, fitReported } from './specify.ts';

/** Least pieces in each arm before any always-valid interval is given: the sequence rests on a central limit theorem. */
export const leastPieces = 10;

interface Smaller {
  people: number;
  pieces: number;
}

/** What the pieces of both arms say about time with AI over time without. */
export type Ratio =
  | { kind: 'withheld'; reason: Withheld['reason'] }
  | { kind: 'not_yet'; level: Exclude<Level, 'felt'>; reason: NotYetReason; smaller: Smaller; fitted: Fitted }
  | {
      kind: 'estimated';
      level: Exclude<Level, 'felt'>;
      fit: Fit;
      halfWidth: number;
      timeRatio: number;
      interval: Interval;
      smaller: Smaller;
    };

/** The trial's ratio where a closed trial has one; else what comparing says. */
export function reportedRatio(
  observed: People,
  trial: People,
  clusterBy: 'contributor' | 'team',
  floor: number,
): Ratio & { people: People } {
  const decided = ratioOf(trial, 'trial', clusterBy, floor);
  if (decided.kind === 'estimated') return { ...decided, people: trial };
  const compared = ratioOf(observed, 'compared', clusterBy, floor);
  const saysLess = compared.kind === 'withheld' && (decided.kind === 'not_yet' || compared.reason === 'nothing_yet');
  return saysLess ? { ...decided, people: trial } : { ...compared, people: observed };
}

export function ratioOf(
  people: People,
  level: Exclude<Level, 'felt'>,
  clusterBy: 'contributor' | 'team',
  floor: number,
): Ratio {
  const [withAi, withoutAi] = arms.map((arm) => armSize(people.all, arm)) as [Smaller, Smaller];
  if (withAi.people < floor && withoutAi.people < floor) return { kind: 'withheld', reason: 'nothing_yet' };
  if (withAi.people < floor) return { kind: 'withheld', reason: 'no_with_ai_yet' };
  if (withoutAi.people < floor) return { kind: 'withheld', reason: 'no_without_ai_yet' };
  const smaller = {
    people: Math.min(withAi.people, withoutAi.people),
    pieces: Math.min(withAi.pieces, withoutAi.pieces),
  };
  const fit = fitReported(people, level === 'trial', clusterBy);
  if ('refused' in fit) return { kind: 'not_yet', level, reason: reasons[fit.refused], smaller, fitted: fit };
  if (level === 'compared' && smaller.pieces < leastPieces)
    return { kind: 'not_yet', level, reason: 'too_few_entries', smaller, fitted: fit };
  const halfWidth = level === 'trial' ? trialHalfWidth(fit) : alwaysValidHalfWidth(fit);
  const timeRatio = Math.exp(fit.estimate);
  return {
    kind: 'estimated',
    level,
    fit,
    halfWidth,
    timeRatio,
    interval: ratioInterval(fit.estimate, halfWidth),
    smaller,
  };
}

const reasons: Record<Refusal | 'not_listed', NotYetReason> = {
  collinear: 'arms_not_comparable',
  not_listed: 'too_few_entries',
  too_few_rows: 'too_few_entries',
  too_few_clusters: 'too_few_people',
  no_variation: 'no_variation',
};
