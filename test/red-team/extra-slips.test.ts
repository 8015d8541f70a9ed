import { expect } from 'vitest';
import { releaseDithered } from '../../server/evidence/released.ts';
import { shareByThirds } from '../../server/evidence/shares.ts';
import type { Cell } from '../../server/evidence/sums.ts';
import { volumeOf } from '../../server/evidence/volume.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import {
  addUp,
  cellOf,
  guessError,
  guesses,
  logOf,
  months,
  normalOf,
  readingsOf,
  spreadOf,
  standing,
} from './made-up-rows.ts';

/*
 * Attack 2, on the very functions that make readings, volumes and shares, as many made-up offices are needed: what the released values of
 * half a year tell whoever holds other seats of one colleague’s own ratio, minutes, outcome and presence. The attacker knows the rules, the
 * keys’ spread and the own notes exactly, chooses their size, and regresses over made-up offices like the one under attack.
 */

/** One seat's month: five pieces each way of `minutes` on the log scale without AI, the others by `ratio` away. */
function seatOf(name: string, minutes: number, ratio: number, normal: () => number): Cell[] {
  return [cellOf(name, 'with_ai', 5, minutes + ratio, normal), cellOf(name, 'without_ai', 5, minutes, normal)];
}

/** What all readings of made-up months say, as a regression takes it; null: nothing was read. */
function toldBy(monthly: readonly (readonly Cell[])[], random: () => number): number[] | null {
  const told = readingsOf(monthly, random).map(({ dithered }) => releaseDithered(dithered));
  const last = told.at(-1);
  if (!last) return null;
  const mean = (pick: (one: (typeof told)[number]) => number) =>
    told.reduce((sum, one) => sum + pick(one), 0) / told.length;
  const { estimate, low, high } = last;
  return [estimate, low, high, mean((one) => one.estimate), mean((one) => one.low + one.high)];
}

/** Posterior over prior spread of one colleague’s own log ratio, for who knows `own` of the seats to the minute. */
function ratioError(seats: number, own: number, draws: number, seed: number): number {
  const random = seeded(seed);
  const normal = normalOf(random);
  const fixed = Array.from({ length: months }, () =>
    Array.from({ length: own }, (_, at) => seatOf(`own ${at}`, Math.log(30), Math.log(22 / 30), normal)).flat(),
  );
  const rows: number[][] = [];
  const truth: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const ratios = Array.from({ length: seats - own }, () => -0.3 + 0.3 * normal());
    const others = () => ratios.flatMap((ratio, at) => seatOf(`other ${at}`, Math.log(30), ratio, normal));
    const told = toldBy(
      fixed.map((known) => [...known, ...others()]),
      random,
    );
    if (told === null) continue;
    rows.push(told);
    truth.push(ratios[0]!);
  }
  return guessError(rows, truth) / spreadOf(truth);
}

/**
 * Posterior over prior spread of how much one colleague works, in log minutes, for who gives the own seats `size` times the usual
 * minutes and a ratio at the clip: the more a colleague weighs, the nearer the told figure is to the colleague and the farther from them.
 */
function weightError(seats: number, own: number, size: number, away: number, draws: number, seed: number): number {
  const random = seeded(seed);
  const normal = normalOf(random);
  const usual = -0.15;
  const ownLog = Math.log(30 * size);
  const rows: number[][] = [];
  const truth: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const others = Array.from({ length: seats - own }, () => ({
      size: 0.8 * normal(),
      ratio: Math.min(0.45, Math.max(-0.75, usual + 0.26 * normal())),
    }));
    const monthly = Array.from({ length: months }, () => [
      ...Array.from({ length: own }, (_, at) => seatOf(`own ${at}`, ownLog, usual + away, normal)).flat(),
      ...others.flatMap((one, at) => seatOf(`other ${at}`, Math.log(30) + one.size, one.ratio, normal)),
    ]);
    const told = toldBy(monthly, random);
    if (told === null) continue;
    rows.push([...told, ...told.map((one) => one ** 2)]);
    truth.push(others[0]!.size);
  }
  return guessError(rows, truth, 3) / spreadOf(truth);
}

attack(
  'a colleague’s own ratio, for who holds up to four of the seats',
  (seed) => {
    const cases = [
      { seats: 5, own: 1, bound: 0.85 },
      { seats: 5, own: 2, bound: 0.8 },
      { seats: 5, own: 3, bound: 0.7 },
      { seats: 5, own: 4, bound: 0.25 },
      { seats: 8, own: 4, bound: 0.85 },
    ];
    // One office more or less tells little of twenty such tables: the long run has more of them.
    const draws = seed === 1 ? 120 : 400;
    const found = cases.map(({ seats, own }, at) => ratioError(seats, own, draws, 100 * seed + 1 + at));
    const shown = cases.map(({ seats, own }, at) => `${own} of ${seats}: ${found[at]!.toFixed(2)}`);
    tell({
      attack: '2 extra slips: a colleague’s own ratio',
      tried: `${months} monthly runs, five pieces each way a month; ${draws} made-up offices each; posterior ÷ prior spread`,
      learnt: shown.join('; '),
    });
    // 120 offices tell a spread to about a fifteenth.
    for (const [at, { bound }] of cases.entries()) expect(found[at]!, shown[at]).toBeGreaterThan(bound - 0.08);
    // Told without a grid and its dither, it would be 0.41.
    expect(found[3]!).toBeGreaterThan(seed === 1 ? 0.45 : 0.4);
    expect(found[3]!).toBeLessThan(found[0]!);
  },
  120_000,
);

attack(
  'how much a colleague works, by what it weighs in the readings, for who holds up to four of the seats',
  (seed) => {
    const cases = [1, 2, 3, 4].map((own) => ({ seats: 5, own }));
    const shapes = [0.1, 0.3, 1, 3].flatMap((size) => [-0.6, 0.6].map((away) => ({ size, away })));
    const draws = seed === 1 ? 100 : 300;
    const found = cases.map(({ seats, own }, at) =>
      Math.min(
        ...shapes.map(({ size, away }, nth) =>
          weightError(seats, own, size, away, draws, 1_000 * seed + 10 * at + nth),
        ),
      ),
    );
    const shown = cases.map(({ seats, own }, at) => `${own} of ${seats}: ${found[at]!.toFixed(2)}`);
    tell({
      attack: '2 a colleague’s minutes through the weights of readings',
      tried: `own sizes 0.1 to 3 times the usual, own ratio at the clip either way, ${draws} made-up offices each; posterior ÷ prior spread, the least`,
      learnt: shown.join('; '),
    });
    for (const [at, least] of found.entries()) expect(least, shown[at]).toBeGreaterThan(0.9 - 0.05);
  },
  240_000,
);

/** Posterior over prior spread of a colleague's log minutes with AI in a quarter; own ones of `size` times a usual quarter. */
function minutesError(seats: number, own: number, size: number, seed: number): number {
  const random = seeded(seed);
  const normal = normalOf(random);
  const rows: number[][] = [];
  const truth: number[] = [];
  for (let draw = 0; draw < 1_500; draw++) {
    const others = Array.from({ length: seats - own }, () => 300 * Math.exp(0.5 * normal()));
    const minutesWithAiBySeat = [...Array.from({ length: own }, () => 300 * size), ...others];
    const told = volumeOf({ minutesWithAiBySeat, reading: standing }, random() - 0.5)!;
    const features = [logOf(told.low), logOf(told.high)];
    rows.push([...features, ...features.map((one) => one ** 2)]);
    truth.push(Math.log(others[0]!));
  }
  return guessError(rows, truth) / spreadOf(truth);
}

attack('a colleague’s minutes with AI in a quarter, from its told minutes', (seed) => {
  const cases = [
    { seats: 5, own: 2, bound: 0.85 },
    { seats: 5, own: 3, bound: 0.85 },
    { seats: 5, own: 4, bound: 0.8 },
    { seats: 8, own: 4, bound: 0.85 },
  ];
  // The own size that tells most; a small one is no help, as a seat counts up to 30 %.
  const found = cases.map(({ seats, own }, at) =>
    Math.min(...[0.25, 0.5, 1, 2].map((size) => minutesError(seats, own, size, 100 * seed + at))),
  );
  const shown = cases.map(({ seats, own }, at) => `${own} of ${seats}: ${found[at]!.toFixed(2)}`);
  tell({
    attack: '2 a colleague’s minutes with AI in a quarter',
    tried:
      'told minutes of a closed quarter, own sizes ¼ to 2, 1,500 made-up quarters each; posterior ÷ prior spread, the least',
    learnt: shown.join('; '),
  });
  for (const [at, { bound }] of cases.entries()) expect(found[at]!, shown[at]).toBeGreaterThan(bound - 0.03);
});

/** Mutual information of two things drawn together, in bits. */
function bitsBetween(pairs: readonly (readonly [string, string])[]): number {
  const share = (all: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1 / all.length);
    return counts;
  };
  const [ones, others] = [share(pairs.map(([one]) => one)), share(pairs.map(([, other]) => other))];
  let bits = 0;
  for (const [key, p] of share(pairs.map((pair) => pair.join('|')))) {
    const [one, other] = key.split('|') as [string, string];
    bits += p * Math.log2(p / (ones.get(one)! * others.get(other)!));
  }
  return bits;
}

/** Bits that "felt as saved" and "came back" tell of whether a colleague's six pieces were mostly saved. */
function outcomeBits(seats: number, own: number, seed: number): number {
  const random = seeded(seed);
  const draw = () => {
    const often = random();
    const saved = Array.from({ length: 6 }, () => random() < often).filter(Boolean).length;
    const back = Array.from({ length: 6 - saved }, () => random() < 0.5).filter(Boolean).length;
    return { answers: 6, saved, back };
  };
  const best = [0, 1, 2, 3, 4, 5, 6].map((edge) => {
    const pairs = Array.from({ length: 4_000 }, () => {
      const others = Array.from({ length: seats - own }, draw);
      const all = [...Array.from({ length: own }, () => ({ answers: 6, saved: edge, back: 6 - edge })), ...others];
      const third = (pick: (one: (typeof all)[number]) => number) =>
        shareByThirds(all.map((one, at) => ({ seat: `${at}`, answers: one.answers, yes: pick(one) })));
      const told = `${third(({ saved }) => saved)} ${third(({ back }) => back)}`;
      return [String(others[0]!.saved > 3), told] as const;
    });
    return bitsBetween(pairs);
  });
  return Math.max(...best);
}

/** Bits that readings and minutes of half a year tell of whether a colleague noted at all, to who guesses yes or no by regression. */
function presenceBits(others: number, own: number, seed: number): number {
  const random = seeded(seed);
  const normal = normalOf(random);
  const rows: number[][] = [];
  const truth: number[] = [];
  for (let draw = 0; draw < 120; draw++) {
    const isThere = draw % 2;
    // People differ in how much they note, and keep to it.
    const paces = Array.from({ length: others + 1 }, () => 4 * Math.exp(0.5 * normal()));
    const monthly = Array.from({ length: months }, () => {
      const seat = (name: string, pieces: () => number) => [
        cellOf(name, 'with_ai', pieces(), Math.log(24), normal),
        cellOf(name, 'without_ai', pieces(), Math.log(30), normal),
      ];
      const some = (at: number) => () => Math.max(1, Math.round(paces[at]! * Math.exp(0.3 * normal())));
      return [
        ...Array.from({ length: own }, (_, at) => seat(`own ${at}`, () => 5)).flat(),
        ...Array.from({ length: others }, (_, at) => seat(`other ${at}`, some(at))).flat(),
        ...(isThere ? seat('colleague', some(others)) : []),
      ];
    });
    const made = readingsOf(monthly, random);
    const last = made.at(-1)?.dithered;
    const told = last ? releaseDithered(last) : { step: -1, estimate: 0, low: 0, high: 0 };
    const volumes = last
      ? [monthly.slice(0, 3), monthly.slice(3)].map((quarter) => {
          const withAi = addUp(quarter.flat()).filter(({ arm }) => arm === 'with_ai');
          return volumeOf({ minutesWithAiBySeat: withAi.map(({ minutes }) => minutes), reading: last }, random() - 0.5);
        })
      : [null, null];
    rows.push([
      ...[told.step, made.length, made[0]?.run ?? months, told.estimate, told.low, told.high],
      ...volumes.flatMap((volume) => [logOf(volume?.low ?? 0), logOf(volume?.high ?? 0)]),
    ]);
    truth.push(isThere);
  }
  return bitsBetween(guesses(rows, truth, 3).map((guess, draw) => [String(guess > 0.5), String(truth[draw])]));
}

attack('a colleague’s outcome and presence, in bits, for who holds extra slips', (seed) => {
  const seats = [5, 8].flatMap((all) => [1, 2, 3, 4].map((own) => ({ all, own })));
  const outcome = seats.map(({ all, own }, at) => outcomeBits(all, own, 100 * seed + at));
  const presence = seats.map(({ all, own }, at) => presenceBits(all - own - 1, own, 100 * seed + at));
  const shown = (bits: readonly number[]) =>
    seats.map(({ all, own }, at) => `${own} of ${all}: ${bits[at]!.toFixed(2)}`).join('; ');
  tell({
    attack: '2 a colleague’s outcome (mostly saved or not)',
    tried: 'shares of one quarter, six pieces each, own answers tuned; bits of one',
    learnt: shown(outcome),
  });
  tell({
    attack: '2 a colleague’s presence',
    tried: 'readings and minutes of half a year, 120 made-up offices each; bits of one',
    learnt: shown(presence),
  });
  seats.forEach(({ all, own }, at) => {
    if (own < 4) expect(outcome[at]!, `outcome, ${own} of ${all}`).toBeLessThan(0.35);
    expect(outcome[at]!).toBeLessThanOrEqual(1);
    // At five seats the floor itself tells whether the fifth is there; among more it does not.
    if (all > 5) expect(presence[at]!, `presence, ${own} of ${all}`).toBeLessThan(0.35);
  });
});
