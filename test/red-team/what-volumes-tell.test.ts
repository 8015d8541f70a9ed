import { expect } from 'vitest';
import { releaseDithered } from '../../server/evidence/released.ts';
import { shareByThirds } from '../../server/evidence/shares.ts';
import { volumeOf } from '../../server/evidence/volume.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import { addUp, cellOf, guessError, guesses, months, normalOf, readingsOf, spreadOf } from './made-up-rows.ts';

/*
 * Attacks 2 and 6, on the very functions that make volumes, shares and readings: what the minutes of a closed quarter tell of one
 * colleague's, how much of an outcome and of presence the told values carry, and what two quarters tell of how the use of AI grew. The
 * attacker knows the own seats to the minute, chooses their size, and regresses over made-up offices like the one under attack.
 */

const log = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value));
/** A reading of half a year that stands, its dither unknown. */
const standing = { step: 6, dithered: Math.log(0.7), halfWidth: 0.2 };

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
    const features = [log(told.low), log(told.high)];
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
      ...volumes.flatMap((volume) => [log(volume?.low ?? 0), log(volume?.high ?? 0)]),
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

attack('how the use of AI grew from one quarter to the next, from told minutes', (seed) => {
  const random = seeded(600 + seed);
  const normal = normalOf(random);
  const rows: number[][] = [];
  const truth: number[] = [];
  for (let office = 0; office < 1_500; office++) {
    const seats = 6 + Math.floor(7 * random());
    const growth = 0.4 * normal();
    const usual = 300 * Math.exp(0.4 * normal());
    const quarters = [0, growth].map((more) => {
      const minutesWithAiBySeat = Array.from({ length: seats }, () => usual * Math.exp(more + 0.3 * normal()));
      return volumeOf({ minutesWithAiBySeat, reading: standing }, random() - 0.5)!;
    });
    const features = quarters.flatMap(({ low, high }) => [log(low), log(high)]);
    rows.push([seats, ...features, ...features.map((one) => one ** 2)]);
    truth.push(growth);
  }
  const [prior, error] = [spreadOf(truth), guessError(rows, truth)];
  tell({
    attack: '6 growth of the use of AI between two quarters',
    tried:
      '1,500 random offices of 6 to 12 seats, told minutes of both; log of minutes with AI, ridge with squares, five folds',
    learnt: `error ${error.toFixed(2)} (prior ${prior.toFixed(2)})`,
  });
  expect(error).toBeGreaterThan(0.2 - 0.01);
});
