import type { Arm } from '../../db/vocabulary.ts';
import { seeded } from '../support/random.ts';
import type { Told } from './builders.ts';

/** One simulated office whose truth is known: log T = speed + size + (log R + benefit) · AI + noise. */
export interface Scenario {
  name: string;
  people: number;
  /** True time ratio: the contributors' average, on the log scale. */
  ratio: number;
  /** Pieces in a history. */
  pieces: number;
  /** Share of pieces done with AI. */
  aiShare: number;
  /** Spread between people in speed and in benefit, log scale. */
  speedSpread: number;
  benefitSpread: number;
  noise: number;
  /** Student's t with 3 degrees of freedom (scaled to the same spread) in place of the normal. */
  heavyTails?: boolean;
  /** Log odds of reaching for AI, per step of size. */
  aiForBigger?: number;
  /** Minutes told on the log page's chips. */
  chips?: boolean;
  /** Share of pieces whose by-hand estimate is tripled on purpose. */
  exaggerators?: number;
  /** Some people log much more than others. */
  unequalActivity?: boolean;
  /** Share of people who use one arm only. */
  oneArmed?: number;
  /** Sizes told one step off, by this share of pieces: what the model can't mend. */
  sizeMistold?: number;
  /** Expected minutes before the work, with this spread of error. */
  expectedError?: number;
}

const sizeShares = [0.1, 0.2, 0.4, 0.2, 0.1];
const sizeStep = 0.35;

/** A history of pieces in the order of logging. The same seed tells the same history. */
export function history(scenario: Scenario, seed: number): Told[] {
  const random = seeded(seed);
  const people = Array.from({ length: scenario.people }, (_, number) => ({
    contributor: `p${number}`,
    speed: Math.log(45) + scenario.speedSpread * normal(random),
    benefit: scenario.benefitSpread * normal(random),
    activity: scenario.unequalActivity ? Math.exp(0.8 * normal(random)) : 1,
    only: random() < (scenario.oneArmed ?? 0) ? (random() < scenario.aiShare ? 'with_ai' : 'without_ai') : null,
  }));
  const activities = people.map((person) => person.activity);
  const told: Told[] = [];
  for (let number = 0; number < scenario.pieces; number++) {
    const person = people[chosen(activities, random())]!;
    const size = 1 + chosen(sizeShares, random());
    const odds = Math.log(scenario.aiShare / (1 - scenario.aiShare)) + (scenario.aiForBigger ?? 0) * (size - 3);
    const arm: Arm =
      person.only === null ? (random() < 1 / (1 + Math.exp(-odds)) ? 'with_ai' : 'without_ai') : (person.only as Arm);
    const byHand = person.speed + sizeStep * (size - 3);
    const noise = scenario.noise * (scenario.heavyTails ? heavy(random) : normal(random));
    const exact = Math.exp(byHand + (arm === 'with_ai' ? Math.log(scenario.ratio) + person.benefit : 0) + noise);
    const minutes = scenario.chips ? chip(exact) : Math.max(0.1, exact);
    const off = random() < (scenario.sizeMistold ?? 0) ? (random() < 0.5 ? -1 : 1) : 0;
    const exaggerates = random() < (scenario.exaggerators ?? 0);
    told.push({
      contributor: person.contributor,
      arm,
      outcome: arm === 'without_ai' ? 'without_ai' : random() < 0.6 ? 'saved' : 'same',
      minutes,
      reworkMinutes: 0,
      size: Math.min(5, Math.max(1, size + off)),
      expectedMinutes:
        scenario.expectedError === undefined ? null : Math.exp(byHand + scenario.expectedError * normal(random)),
      expectedMinutesWithAi: null,
      byHandMinutes: arm === 'with_ai' ? Math.exp(byHand) * (exaggerates ? 3 : 1) : null,
      reworkReasons: [],
      moreAsked: null,
      alsoByHand: null,
      timeBecame: null,
      whyWithoutAi: null,
      secondsToLog: 9,
      day: '2026-03-02',
    });
  }
  return told;
}

/** The place at which a uniform number falls among these weights. */
function chosen(weights: readonly number[], uniform: number): number {
  let left = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < weights.length; at++) {
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return weights.length - 1;
}

/** A standard normal number (Box–Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** t with 3 degrees of freedom, scaled to variance 1. */
function heavy(random: () => number): number {
  const chi = normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2;
  return normal(random) / Math.sqrt(chi);
}

/** Upper ends and representative minutes of the chips: under 5, 10, 15, 30, 45, 1 h, 1.5, 2, 3, 4+. */
const chips: readonly (readonly [number, number])[] = [
  [5, 3.5],
  [12.2, 10],
  [21.2, 15],
  [36.7, 30],
  [52, 45],
  [73.5, 60],
  [103.9, 90],
  [147, 120],
  [207.8, 180],
  [Number.POSITIVE_INFINITY, 270],
];

function chip(minutes: number): number {
  return chips.find(([end]) => minutes < end)![1];
}
