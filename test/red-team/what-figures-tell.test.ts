import { expect } from 'vitest';
import { releaseDithered } from '../../server/evidence/released.ts';
import { volumeOf } from '../../server/evidence/volume.ts';
import { fitRow } from '../../server/publication/fit-row.ts';
import { holdToUsual } from '../../server/publication/usual.ts';
import { seeded } from '../support/random.ts';
import { attack, tell } from './attack.ts';
import { addUp, cellOf, guessError, months, normalOf, readingsOf, spreadOf } from './made-up-rows.ts';

/*
 * Attacks 2, 5 and 6, on the very functions that make readings and volumes, as many made-up offices are needed: what the released values
 * of half a year tell of one colleague’s own ratio to who holds other seats; how far a seat moves a figure by pieces of 1 and 2,400
 * minutes; and what all released values together tell of the share of work done with AI. The attacker knows the rules, the keys’ spread
 * and the own notes exactly, and regresses over made-up offices like the one under attack.
 */

/** Posterior over prior spread of one colleague’s own log ratio, for who knows `own` of the seats to the minute. */
function colleagueError(seats: number, own: number, draws: number, seed: number): number {
  const random = seeded(seed);
  const normal = normalOf(random);
  const fixed = Array.from({ length: months }, () =>
    Array.from({ length: own }, (_, at) => [
      cellOf(`own ${at}`, 'with_ai', 5, Math.log(22), normal),
      cellOf(`own ${at}`, 'without_ai', 5, Math.log(30), normal),
    ]).flat(),
  );
  const rows: number[][] = [];
  const truth: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const ratios = Array.from({ length: seats - own }, () => -0.3 + 0.3 * normal());
    const monthly = fixed.map((known) => [
      ...known,
      ...ratios.flatMap((ratio, at) => {
        return [
          cellOf(`other ${at}`, 'with_ai', 5, Math.log(30) + ratio, normal),
          cellOf(`other ${at}`, 'without_ai', 5, Math.log(30), normal),
        ];
      }),
    ]);
    const told = readingsOf(monthly, random).map(({ dithered }) => releaseDithered(dithered));
    if (told.length === 0) continue;
    const mean = (pick: (one: (typeof told)[number]) => number) =>
      told.reduce((sum, one) => sum + pick(one), 0) / told.length;
    const last = told.at(-1)!;
    rows.push([
      last.estimate,
      last.low,
      last.high,
      mean(({ estimate }) => estimate),
      mean(({ low, high }) => low + high),
    ]);
    truth.push(ratios[0]!);
  }
  return guessError(rows, truth) / spreadOf(truth);
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
    const found = cases.map(({ seats, own }, at) => colleagueError(seats, own, draws, 100 * seed + 1 + at));
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
  'pieces of 1 and of 2,400 minutes move a figure no further than a seat may',
  (seed) => {
    const rows = [5, 8, 12].map((seats) => {
      const moves: number[] = [];
      for (let office = 0; office < 20; office++) {
        const random = seeded(1_000 * seats + office + 10_000_000 * (seed - 1));
        const normal = normalOf(random);
        const honest = Array.from({ length: seats }, (_, at) => [
          cellOf(`seat ${at}`, 'with_ai', 20, Math.log(24), normal),
          cellOf(`seat ${at}`, 'without_ai', 20, Math.log(30), normal),
        ]).flat();
        const before = fitRow({ cells: honest, lastStep: null, shrinkage: null })!;
        for (const [withAi, without] of [
          [1, 2_400],
          [2_400, 1],
        ] as const) {
          const pieces = Array.from({ length: 40 }, (_, n) => {
            const arm = n % 2 === 0 ? ('with_ai' as const) : ('without_ai' as const);
            return { seat: 'seat 0', arm, size: 3, minutes: arm === 'with_ai' ? withAi : without };
          });
          // As a run takes them in: held to six times the usual and to a sixth of it.
          const found = holdToUsual(pieces, {
            own: new Map(),
            team: Array.from({ length: 25 }, () => Math.round(100 * Math.log(30))),
          });
          const held = pieces.map((piece) => ({ arm: piece.arm, minutes: found.held.get(piece)! }));
          const cells = honest.map((cell) => {
            if (cell.seat !== 'seat 0') return cell;
            const each = held.filter(({ arm }) => arm === cell.arm).map(({ minutes }) => minutes);
            const sum = (by: (one: number) => number) => each.reduce((total, one) => total + by(one), 0);
            return { ...cell, minutes: sum((one) => one), minutesSquared: sum((one) => one ** 2) };
          });
          moves.push(Math.abs(fitRow({ cells, lastStep: null, shrinkage: null })!.logRatio - before.logRatio));
        }
      }
      return { seats, most: Math.max(...moves) };
    });
    const shown = rows.map(({ seats, most }) => `${seats} seats: ${most.toFixed(2)}`).join('; ');
    tell({
      attack: '5 leverage by pieces of 1 and 2,400 minutes',
      tried: '20 pieces each way, held as a run takes them in, 20 offices each; most that log A moves',
      learnt: shown,
    });
    // Unbounded it would be beyond 2; a grid step is 0.1 to 0.2.
    for (const { seats, most } of rows) expect(most, `${seats} seats`).toBeLessThan(0.35);
    expect(rows[2]!.most).toBeLessThan(rows[0]!.most + (seed === 1 ? 0.02 : 0.1));
  },
  60_000,
);

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
      const size = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value));
      const fields = [
        seats,
        told.step,
        made.length,
        made[0]!.run,
        told.estimate,
        told.low,
        told.high,
        ...volumes.flatMap((volume) => [size(volume?.low ?? 0), size(volume?.high ?? 0)]),
      ];
      rows.push([...fields, ...fields.map((value) => value ** 2), told.step * size(volumes[0]?.high ?? 0)]);
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
