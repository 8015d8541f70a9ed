import { expect } from 'vitest';
import { releaseDithered } from '../../server/evidence/released.ts';
import { volumeOf } from '../../server/evidence/volume.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import { addUp, cellOf, guessError, logOf, months, normalOf, readingsOf, spreadOf, standing } from './made-up-rows.ts';

/*
 * Attack 6, on the functions that make readings and volumes: what all released values together tell of the share of work done with AI, and
 * what two quarters tell of how it grew. The attacker regresses over made-up offices like the one under attack.
 */

attack(
  'the share of work done with AI, by regression over all released values of random offices',
  (seed) => {
    const random = seeded(65 + seed);
    const normal = normalOf(random);
    const rows: number[][] = [];
    const truth: number[] = [];
    let offices = 0;
    while (rows.length < 150 && offices < 400) {
      offices += 1;
      const seats = 6 + Math.floor(7 * random());
      const share = 0.1 + 0.8 * random();
      const [ratio, usual, pace] = [
        -0.25 + 0.25 * normal(),
        Math.log(40) + 0.5 * normal(),
        8 * Math.exp(0.5 * normal()),
      ];
      const monthly = Array.from({ length: months }, () =>
        Array.from({ length: seats }, (_, at) => {
          const pieces = Math.max(1, Math.round(pace * Math.exp(0.3 * normal())));
          const withAi = Array.from({ length: pieces }, () => random() < share).filter(Boolean).length;
          return [
            ...(withAi > 0 ? [cellOf(`seat ${at}`, 'with_ai', withAi, usual + ratio, normal)] : []),
            ...(withAi < pieces ? [cellOf(`seat ${at}`, 'without_ai', pieces - withAi, usual, normal)] : []),
          ];
        }).flat(),
      );
      const made = readingsOf(monthly, random);
      if (made.length === 0) continue;
      const last = made.at(-1)!.dithered;
      const told = releaseDithered(last);
      const volumes = [monthly.slice(0, 3), monthly.slice(3)].map((quarter) => {
        const withAi = addUp(quarter.flat()).filter(({ arm }) => arm === 'with_ai');
        return volumeOf({ minutesWithAiBySeat: withAi.map(({ minutes }) => minutes), reading: last }, random() - 0.5);
      });
      const fields = [
        seats,
        told.step,
        made.length,
        made[0]!.run,
        told.estimate,
        told.low,
        told.high,
        ...volumes.flatMap((volume) => [logOf(volume?.low ?? 0), logOf(volume?.high ?? 0)]),
      ];
      rows.push([...fields, ...fields.map((value) => value ** 2), told.step * logOf(volumes[0]?.high ?? 0)]);
      truth.push(share);
    }
    const [prior, error] = [spreadOf(truth), guessError(rows, truth, 3)];
    tell({
      attack: '6 regression over all released values: share of AI work',
      tried: `${rows.length} random offices of 6 to 12 seats with a reading, ${months} months, readings and volumes; ridge with squares, five folds`,
      learnt: `error ${error.toFixed(3)} (prior ${prior.toFixed(3)})`,
    });
    expect(rows.length).toBe(150);
    expect(error).toBeGreaterThan(0.11);
  },
  120_000,
);

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
    const features = quarters.flatMap(({ low, high }) => [logOf(low), logOf(high)]);
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
