import { coin } from '../../server/evidence/coin.ts';
import type { TrialPiece } from '../../server/evidence/trial.ts';
import { seeded } from '../support/random.ts';

export interface TrialScenario {
  people: number;
  /** Pieces that each person finishes. */
  piecesEach: number;
  /** Time with AI over time without. */
  ratio: number;
  /** Half of the with-AI pieces redone at 1.55, the rest at 0.45 of the by-hand time. */
  redone?: boolean;
  /** Spread of people's benefit, log scale. */
  benefitSpread?: number;
}

/**
 * One made-up trial with its truth: a coin in blocks within the person, noise from gamma distributions (not log-normal), expected
 * minutes rounded to a quarter of an hour and wrong by a quarter. `truth`: log of expected Σ minutes with AI ÷ without, of all pieces.
 */
export function simulatedTrial(scenario: TrialScenario, seed: number): { pieces: TrialPiece[]; truth: number } {
  const random = seeded(seed);
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const pieces: TrialPiece[] = [];
  let withAi = 0;
  let without = 0;
  for (let person = 0; person < scenario.people; person++) {
    const pace = 50 * Math.exp(0.4 * bell());
    const benefit = Math.exp((scenario.benefitSpread ?? 0.15) * bell());
    const secret = Math.floor(random() * 2 ** 31);
    for (let at = 0; at < scenario.piecesEach; at++) {
      const arm = coin(at, seeded(secret));
      const byHand = pace * Math.exp(0.45 * bell());
      const effect = scenario.ratio * benefit;
      const redo = scenario.redone ? (random() < 0.5 ? 1.55 : 0.45) : 1;
      const told = 15 * Math.max(1, Math.round((byHand * Math.exp(0.25 * bell())) / 15));
      without += byHand;
      withAi += byHand * effect;
      pieces.push({
        contributor: `p${person}`,
        arm,
        minutes: Math.max(1, byHand * (arm === 'with_ai' ? effect * redo : 1) * gamma(6, random)),
        expectedMinutes: told,
      });
    }
  }
  return { pieces, truth: Math.log(withAi / without) };
}

/** Gamma with mean 1 and variance 1/shape, shape a whole number: a sum of exponentials. */
function gamma(shape: number, random: () => number): number {
  let sum = 0;
  for (let at = 0; at < shape; at++) sum -= Math.log(1 - random());
  return sum / shape;
}
