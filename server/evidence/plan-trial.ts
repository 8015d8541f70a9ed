import { normalQuantile } from '../stats/normal.ts';
import { studentHalfWidth } from '../stats/student.ts';
import { errorFor } from './trial.ts';

export interface TrialPlan {
  people: number;
  weeks: number;
  /** Pieces of this kind that one person finishes in a week. */
  pacePerWeek: number;
  /** How earlier trials of this kind ended; none by default. */
  earlier?: readonly ('found' | 'nothing' | 'not_read')[];
}

export interface TrialOutlook {
  /** Pieces with AI, and as many without, at that pace. */
  piecesEachWay: number;
  weeks: number;
  /** The difference in time, in whole 5 %, that such a trial finds in half (in four fifths) of the cases; null: not even 60 %. */
  findsInHalf: number | null;
  findsInFourFifths: number | null;
  /** Weeks, 3–8, after which a difference of 30 % is found in half of the cases; null: eight weeks can't do that. */
  weeksForThirty: number | null;
}

/** What one piece's minutes vary by once person and expected minutes are known, squared, and people's benefit: log scale. */
const typical = { pieceVariance: 0.27, benefitVariance: 0.15 ** 2 };
const longest = { weeks: 8, difference: 60 };

/**
 * What a trial of so many people and weeks can show, from a typical spread: error² = v·(2/n) + 0.15²/people with n pieces each way,
 * found where the difference exceeds the interval. For the lead before the trial opens; nothing is refused. The spread is checked
 * by simulation (test/evidence/trial.test.ts). @throws RangeError for less than one person, week or piece.
 */
export function planTrial({ people, weeks, pacePerWeek, earlier = [] }: TrialPlan): TrialOutlook {
  if (!(people >= 1 && weeks >= 1 && pacePerWeek > 0 && people * weeks * pacePerWeek < 1e6))
    throw new RangeError(`no such trial: ${people} people, ${weeks} weeks, ${pacePerWeek} pieces a week`);
  const alpha = errorFor(earlier);
  const eachWay = (over: number) => Math.floor((people * over * pacePerWeek) / 2);
  const found = (over: number, share: number) => smallestFound(people, eachWay(over), alpha, share);
  let weeksForThirty: number | null = null;
  for (let over = 3; over <= longest.weeks && weeksForThirty === null; over++)
    if ((found(over, 0.5) ?? 100) <= 30) weeksForThirty = over;
  return {
    piecesEachWay: eachWay(weeks),
    weeks,
    findsInHalf: found(weeks, 0.5),
    findsInFourFifths: found(weeks, 0.8),
    weeksForThirty,
  };
}

/** In whole 5 %, rounded against the trial. */
function smallestFound(people: number, eachWay: number, alpha: number, share: number): number | null {
  const degrees = 2 * eachWay - people - 2;
  if (eachWay < 5 || degrees < 2) return null;
  const error = Math.sqrt((2 * typical.pieceVariance) / eachWay + typical.benefitVariance / people);
  const needed = (studentHalfWidth(1 - alpha, degrees) + normalQuantile(share)) * error;
  const difference = Math.ceil((100 * (1 - Math.exp(-needed))) / 5 - 1e-9) * 5;
  return difference <= longest.difference ? difference : null;
}
