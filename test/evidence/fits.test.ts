import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { informationOf } from '../../server/evidence/information.ts';
import { fitOneKind } from '../../server/evidence/kind-row.ts';
import { bounded, unbounded } from '../../server/evidence/seat-weights.ts';
import { fitTogether } from '../../server/evidence/together.ts';
import { twentySets } from './twenty-sets.ts';

interface Told {
  together: [logRatio: number, standardError: number, df: number, centre: number, variance: number, spread: number];
  /** null: it cannot say. */
  kind: [logRatio: number, standardError: number, df: number] | null;
  information: [information: number, bothArms: number];
  kindInformation: [information: number, bothArms: number];
}

/** What the dense prototype that EVIDENCE's constants were measured with says of the twenty sets. */
const prototype: Record<'plain' | 'bounded', Told>[] = JSON.parse(
  readFileSync(new URL('prototype.json', import.meta.url), 'utf8'),
);

/** The prototype stops at steps of 1e−6, where weights that are renewed at each step converge only linearly. */
const near = { plain: 1e-6, bounded: 1e-5 };

test.each(twentySets().map((cells, at) => [at, cells] as const))('set %i says what the prototype says', (at, cells) => {
  const firstKind = cells.map(({ kind }) => kind).sort()[0]!;
  const ofKind = cells.filter(({ kind }) => kind === firstKind);
  for (const how of ['plain', 'bounded'] as const) {
    const told = prototype[at]![how];
    // Of a seat's share of minutes the prototype takes all.
    const bounding = how === 'plain' ? unbounded : { ...bounded, minutesShare: 1 };
    const fit = fitTogether(cells, bounding);
    if (fit.kind === 'cannot_say') throw new Error(fit.reason);
    const { centre, centreVariance, spreadSquared } = fit.shrinkage;
    const said = [fit.logRatio, fit.standardError, fit.degreesOfFreedom, centre, centreVariance, spreadSquared];
    said.forEach((value, part) => {
      expect(Math.abs(value - told.together[part]!)).toBeLessThan(near[how]);
    });
    const one = fitOneKind(ofKind, bounding);
    if ('kind' in one) expect(told.kind).toBeNull();
    else
      [one.logRatio, one.standardError, one.degreesOfFreedom].forEach((value, part) => {
        expect(Math.abs(value - told.kind![part]!)).toBeLessThan(near[how]);
      });
  }
  const { information, kindInformation } = prototype[at]!.bounded;
  expect(informationOf(cells, 'together').information).toBeCloseTo(information[0], 6);
  expect(informationOf(cells, 'together').bothArms).toBe(information[1]);
  expect(informationOf(ofKind, 'kind').information).toBeCloseTo(kindInformation[0], 6);
});
