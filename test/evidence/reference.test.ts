import { describe, expect, test } from 'vitest';
import { assess } from '../../server/evidence/assess.ts';
import { seeded } from '../support/random.ts';
import { atomsOf, piece, type Told } from './builders.ts';
import { denseFit } from './dense-least-squares.ts';

/** 9 people in 4 teams, unequal numbers of pieces, two with one arm only, one with a single piece. */
function rows(seed: number, expectedShare: number): Told[] {
  const random = seeded(seed);
  const made: Told[] = [];
  for (let person = 0; person < 9; person++)
    for (let number = 0; number < (person === 8 ? 1 : 5 + 3 * person); number++) {
      const arm = person === 0 ? 'with_ai' : person === 1 || random() < 0.4 ? 'without_ai' : 'with_ai';
      const size = 1 + Math.floor(5 * random());
      made.push(
        piece({
          contributor: `p${person}`,
          team: `t${person % 4}`,
          arm,
          size,
          minutes: Math.exp(3 + person / 9 + size / 4 - (arm === 'with_ai' ? 0.3 : 0) + random()),
          reworkMinutes: random() < 0.3 ? 12 * random() : 0,
          expectedMinutes: random() < expectedShare ? Math.exp(3 + size / 4 + random()) : null,
        }),
      );
    }
  return made;
}

describe('every specification agrees to 1e-9 with least squares on the raw rows', () => {
  for (const clusterBy of ['contributor', 'team'] as const)
    for (const [expectedShare, seed] of [
      [1, 1],
      [0.6, 2],
    ] as const)
      for (const trial of [false, true])
        test(`clusters: ${clusterBy}, expected on ${expectedShare}, trial: ${trial}`, () => {
          const kept = rows(seed, expectedShare);
          const retracted = rows(seed + 50, 0.5).filter((one) => one.contributor !== 'p8');
          // What was published and then retracted must leave no trace but rounding.
          const atoms = atomsOf([...kept, ...retracted], { trial }, retracted);
          const { specifications } = assess(atoms, { clusterBy });
          expect(specifications).toHaveLength(8);
          expect(specifications.filter((one) => one.reported)).toEqual([
            expect.objectContaining(
              trial
                ? { contributorEffects: false, size: false, expectedMinutes: expectedShare === 1 }
                : { contributorEffects: true, size: true, expectedMinutes: expectedShare === 1 },
            ),
          ]);
          for (const found of specifications) {
            const dense = denseFit(kept, found, (one) => (clusterBy === 'team' ? one.team! : one.contributor));
            expect(found.logRatio).toBeCloseTo(dense.logRatio, 9);
            expect(found.standardErrorModel).toBeCloseTo(dense.standardErrorModel, 9);
            expect(found.standardErrorClustered).toBeCloseTo(dense.standardErrorClustered, 9);
          }
        });
});

test('the order and grouping of atoms changes nothing', () => {
  const pieces = rows(7, 1);
  const together = assess(atomsOf(pieces), { clusterBy: 'contributor' });
  const apart = assess(pieces.flatMap((one) => atomsOf([one])).reverse(), { clusterBy: 'contributor' });
  expect(together.kind === 'estimated' && apart.kind === 'estimated').toBe(true);
  if (together.kind !== 'estimated' || apart.kind !== 'estimated') return;
  expect(apart.timeRatio).toBeCloseTo(together.timeRatio, 9);
  expect(apart.interval[0]).toBeCloseTo(together.interval[0], 9);
  expect(apart.minutesSaved).toBeCloseTo(together.minutesSaved!, 6);
});
