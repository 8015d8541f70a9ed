import type { Arm } from '../../db/vocabulary.ts';
import { seeded } from '../support/random.ts';

/** One made-up office over some weeks, whose truth is known. */
export interface Office {
  people: number;
  /** Pieces noted by a person in a week, on average. */
  aWeek: number;
  weeks: number;
  /** Minutes with AI over minutes without, by kind. */
  ratios: readonly number[];
  /** AI is used where it helps. */
  choosesWell?: boolean;
  /** Half of the pieces with AI are redone at 1.55 × the by-hand time, the rest take 0.45 ×. */
  halfRedone?: boolean;
  /** Over two years: change of everybody's pace, log; and of the log odds of using AI. */
  trend?: { pace: number; use: number };
  /** Share of entries ten times too long or too short. */
  gross?: number;
  /** Log odds of AI for each step of true size; share of sizes told a step off. */
  aiForBigger?: number;
  sizesMistold?: number;
  /** Log odds of AI for each spread of easiness that nobody sees. */
  aiForEasier?: number;
  /** 35 % of the pieces with AI leave out the rework that makes them 1.8 × as long. */
  reworkUnlogged?: boolean;
  /** Half of the pieces with AI that went badly are never noted. */
  failuresUnlogged?: boolean;
}

export interface MadePiece {
  id: string;
  seat: string;
  kind: string;
  arm: Arm;
  size: number;
  minutes: number;
  week: number;
  /** What would have been told without a slip; null: there was none. */
  meant: number | null;
  /** Minutes that this very piece was to be expected to take in the arm it was done in, and without AI. */
  expected: number;
  expectedWithout: number;
}

/** Pieces in the order of noting. The same seed tells the same office. */
export function madeUpOffice(office: Office, seed: number): MadePiece[] {
  const random = seeded(seed);
  const { bell, gamma, uniform } = draws(random);
  const kinds = office.ratios.map((ratio, at) => ({
    name: `kind ${at}`,
    ratio,
    minutes: [18, 30, 45, 60, 95][at % 5]! * uniform(0.75, 1.3),
    popular: gamma(2),
    liking: (office.choosesWell ? -2 * Math.log(ratio) : 0) + uniform(-0.6, 0.6),
  }));
  const pieces: MadePiece[] = [];
  for (let person = 0; person < office.people; person++) {
    const pace = gamma(7);
    const activity = gamma(2);
    const habit = 2.2 * (random() - 0.5);
    // Benefit: a person's own and one by kind, together a spread of about 0.15, on average none.
    const benefit = uniform(-0.18, 0.18);
    const own = kinds.map(({ popular, liking }) => ({
      often: popular * gamma(1.5),
      skill: uniform(0.7, 1.3),
      benefit: uniform(-0.18, 0.18),
      liking: liking + uniform(-0.7, 0.7),
    }));
    const often = own.map((one) => one.often);
    const rounds = random() < 0.5 ? 5 : 15;
    const away = new Set(
      Array.from({ length: 4 }, () => Math.floor(random() * office.weeks)).flatMap((at) => [at, at + 1]),
    );
    let mood = 0;
    for (let week = 0; week < office.weeks; week++) {
      const busy = week % 13 >= 11 ? 1.5 : 0.91;
      const time = week / 104 - 0.5;
      // Someone who sat down to note notes several: more uneven than by the week's chance alone.
      const count = away.has(week) ? 0 : poisson(office.aWeek * 1.08 * activity * busy * gamma(3), random);
      for (let at = 0; at < count; at++) {
        const chosen = pick(often, random());
        const kind = kinds[chosen]!;
        const mine = own[chosen]!;
        const content = 0.36 * bell();
        const hidden = uniform(-0.35, 0.35);
        mood = 0.6 * mood + 0.5 * bell();
        const odds =
          habit +
          mine.liking +
          mood +
          (office.aiForBigger ?? 0) * (content / 0.35 + hidden / 0.35) -
          (office.aiForEasier ?? 0) * (hidden / 0.2) +
          (office.trend?.use ?? 0) * time;
        const withAi = random() < 1 / (1 + Math.exp(-odds));
        const byHand = pace * kind.minutes * mine.skill * Math.exp(content + hidden + (office.trend?.pace ?? 0) * time);
        const effect = kind.ratio * Math.exp(benefit + mine.benefit - 0.011);
        const luck = gamma(5.5) * (random() < 0.04 ? 1.8 : 0.967);
        let minutes = byHand * luck * (withAi ? effect : 1);
        if (withAi && office.halfRedone) minutes *= random() < 0.5 ? 1.55 : 0.45;
        if (withAi && office.failuresUnlogged && luck > 1.3 && random() < 0.5) continue;
        if (withAi && office.reworkUnlogged && random() < 0.35) minutes /= 1.8;
        const right = rounded(minutes, rounds);
        const isGross = random() < (office.gross ?? 0);
        const told = isGross ? rounded(minutes * (random() < 0.5 ? 10 : 0.1), rounds) : right;
        const off = random() < (office.sizesMistold ?? 0.15) ? (random() < 0.5 ? -1 : 1) : 0;
        pieces.push({
          id: `${person}-${week}-${at}`,
          seat: `seat ${person}`,
          kind: kind.name,
          arm: withAi ? 'with_ai' : 'without_ai',
          size: Math.min(5, Math.max(1, sizeOf(content) + off)),
          minutes: told,
          week,
          expected: byHand * (withAi ? effect : 1),
          expectedWithout: byHand,
          meant: isGross ? right : null,
        });
      }
    }
  }
  return pieces.sort((one, other) => one.week - other.week);
}

function sizeOf(content: number): number {
  const steps = content / 0.35;
  return steps < -1.3 ? 1 : steps < -0.55 ? 2 : steps <= 0.55 ? 3 : steps <= 1.3 ? 4 : 5;
}

/** People tell whole minutes when it was short, fives or quarters of an hour later, halves and whole hours in the end. */
function rounded(minutes: number, own: number): number {
  const step = minutes < 10 ? 1 : minutes < 30 ? 5 : minutes < 120 ? own : minutes < 240 ? 30 : 60;
  return Math.min(2400, Math.max(1, step * Math.max(1, Math.round(minutes / step))));
}

function poisson(mean: number, random: () => number): number {
  let left = Math.exp(-mean);
  let count = 0;
  for (let uniform = random(); uniform > left && count < 200; count++) {
    uniform -= left;
    left *= mean / (count + 1);
  }
  return count;
}

/** The place at which a uniform number falls among these weights. */
function pick(weights: readonly number[], uniform: number): number {
  let left = uniform * weights.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < weights.length; at++) {
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return weights.length - 1;
}

function draws(random: () => number) {
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  /** Mean 1, variance 1/shape (Marsaglia & Tsang 2000; shape at least 1). */
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    for (;;) {
      const x = bell();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
    }
  };
  const uniform = (low: number, high: number) => low + (high - low) * random();
  return { bell, gamma, uniform };
}
