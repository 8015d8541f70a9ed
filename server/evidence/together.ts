import { type ShrunkEffects, shrink } from '../stats/empirical-bayes.ts';
import { weightsUnder } from '../stats/level.ts';
import { designOf, usable } from './columns.ts';
import { errorOf, type FitError } from './error-of-fit.ts';
import type { TogetherFit } from './fits.ts';
import { identifiedEffects } from './identified.ts';
import { fitPoisson } from './poisson-fit.ts';
import { type Bounding, bounded } from './seat-weights.ts';
import { type CannotSay, type Cell, cannotSay } from './sums.ts';

/** People benefit differently: spread of a person's own log ratio about the row's. */
export const peopleSpread = 0.15;
/** A kind has an effect of its own from so many pieces in each arm. */
const leastPiecesEach = 2;

/**
 * A of all kinds together: minutes that the with-AI pieces took ÷ minutes they would have taken without, arithmetic, about these
 * people's logged work (finite population: Abadie, Athey, Imbens & Wooldridge, arXiv 1710.02926). From sums by seat, kind, size, arm
 * and quarter; result on the log scale. `bounding` is for comparison with a plain fit only.
 * Never throws, never NaN: what can't be said is a CannotSay with its reason. Source: EVIDENCE.md, "The row all work together".
 */
export function fitTogether(cells: readonly Cell[], bounding: Bounding = bounded): TogetherFit | CannotSay {
  const counted = usable(cells);
  const solved = fitEffects(counted, bounding);
  if ('reason' in solved) return solved;
  const { effectOf, b, error, seatOf } = solved;
  const shrunk = shrink(b, error.covariance);
  if (shrunk === null) return cannotSay('no_answer');
  const minutes = minutesByKind(counted, error, seatOf, bounding);
  const place = (kind: string) => effectOf.get(kind) ?? effectOf.size;
  const { logRatio, weights } = ratioOf(minutes.capped, place, shrunk);
  const allWeights = ratioOf(minutes.all, place, shrunk).weights;
  const kinds = [...minutes.all.keys()];
  const size = effectOf.size + 1;
  let variance = 0;
  for (const k of kinds)
    for (const m of kinds) {
      // Two kinds without effects of their own are two draws about the same centre.
      const apart = k !== m && place(k) === effectOf.size && place(m) === effectOf.size ? shrunk.spreadSquared : 0;
      variance += weights.get(k)! * weights.get(m)! * (shrunk.covariance[place(k) * size + place(m)]! - apart);
    }
  for (const k of kinds) variance += shrunk.spreadSquared * (allWeights.get(k)! - weights.get(k)!) ** 2;
  variance += peopleSpread ** 2 * unevenness(error, follows(kinds, weights, place, shrunk, effectOf.size), bounding);
  const standardError = Math.sqrt(variance);
  if (!(Number.isFinite(logRatio) && standardError > 0 && standardError < Number.POSITIVE_INFINITY))
    return cannotSay('no_answer');
  const { centre, centreVariance, spreadSquared } = shrunk;
  return {
    kind: 'together',
    logRatio,
    standardError,
    degreesOfFreedom: error.degreesOfFreedom,
    shrinkage: { centre, centreVariance, spreadSquared },
  };
}

/** β by kind where the kind has enough in each arm and can be told apart; with-AI pieces of the others are left out of the fit. */
function fitEffects(cells: readonly Cell[], bounding: Bounding) {
  let kinds = kindsWithBoth(cells);
  for (;;) {
    if (kinds.length === 0) return cannotSay(cells.length === 0 ? 'too_few_pieces' : 'not_comparable');
    const effectOf = new Map(kinds.map((kind, at) => [kind, at]));
    const enters = ({ arm, kind }: Cell) => arm === 'without_ai' || effectOf.has(kind);
    const design = designOf(cells.every(enters) ? cells : cells.filter(enters), 'together', effectOf);
    const identified = identifiedEffects(design);
    if (identified.includes(false)) {
      kinds = kinds.filter((_, at) => identified[at]);
      continue;
    }
    const fit = fitPoisson(design, bounding);
    if (fit === null) return cannotSay('no_answer');
    const error = errorOf(fit);
    if ('reason' in error) return error;
    return { effectOf, b: fit.effects, error, seatOf: design.unitOf };
  }
}

function kindsWithBoth(cells: readonly Cell[]): string[] {
  const pieces = new Map<string, { with_ai: number; without_ai: number }>();
  for (const { kind, arm, pieces: n } of cells) {
    const sums = pieces.get(kind) ?? { with_ai: 0, without_ai: 0 };
    sums[arm] += n;
    pieces.set(kind, sums);
  }
  return [...pieces]
    .filter(([, { with_ai, without_ai }]) => with_ai >= leastPiecesEach && without_ai >= leastPiecesEach)
    .map(([kind]) => kind)
    .sort();
}

/** S_k: minutes with AI by kind, all of them and with no seat above its share. */
function minutesByKind(
  cells: readonly Cell[],
  { seats }: FitError,
  seatOf: ReadonlyMap<string, number>,
  { share }: Bounding,
): { all: Map<string, number>; capped: Map<string, number> } {
  const own = seats.map(({ withAiMinutes }) => withAiMinutes);
  const counts = share < 1 ? weightsUnder(own, share) : new Float64Array(own.length).fill(1);
  const all = new Map<string, number>();
  const capped = new Map<string, number>();
  for (const { arm, kind, seat, minutes } of cells) {
    if (arm !== 'with_ai') continue;
    const at = seatOf.get(seat);
    const counted = at !== undefined && own[at]! > 0 ? counts[at]! : 0;
    all.set(kind, (all.get(kind) ?? 0) + minutes);
    capped.set(kind, (capped.get(kind) ?? 0) + minutes * counted);
  }
  return { all, capped };
}

/** A = Σ S_k ÷ Σ S_k e^(−θ_k), and each kind's part of the minutes without AI. */
function ratioOf(minutes: ReadonlyMap<string, number>, place: (kind: string) => number, { effects }: ShrunkEffects) {
  let took = 0;
  let would = 0;
  for (const [kind, sum] of minutes) {
    took += sum;
    would += sum * Math.exp(-effects[place(kind)]!);
  }
  const weights = new Map([...minutes].map(([kind, sum]) => [kind, (sum * Math.exp(-effects[place(kind)]!)) / would]));
  return { logRatio: Math.log(took / would), weights };
}

/** How log A follows each measured effect. */
function follows(
  kinds: readonly string[],
  weights: ReadonlyMap<string, number>,
  place: (kind: string) => number,
  { response }: ShrunkEffects,
  effects: number,
): Float64Array {
  const sums = new Float64Array(effects);
  for (const kind of kinds)
    for (let j = 0; j < effects; j++) sums[j]! += weights.get(kind)! * response[place(kind) * effects + j]!;
  return sums;
}

/**
 * Σ_p (share of with-AI minutes − part in the estimate)²: the two weigh people differently. A seat's share is bounded as in volumes:
 * unbounded, the range's width told who holds four of five seats how much the fifth works.
 */
export function unevenness({ seats }: FitError, by: Float64Array, { minutesShare }: Bounding): number {
  const own = seats.map(({ withAiMinutes }) => withAiMinutes);
  const counts = weightsUnder(own, minutesShare);
  const total = own.reduce((sum, minutes, at) => sum + minutes * counts[at]!, 0);
  let uneven = 0;
  for (const [at, { withAiMinutes, part }] of seats.entries()) {
    if (!(withAiMinutes > 0)) continue;
    let left = (withAiMinutes * counts[at]!) / total;
    for (let j = 0; j < by.length; j++) left -= by[j]! * part[j]!;
    uneven += left * left;
  }
  return uneven;
}
