import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threeLines } from '../../server/evidence/advice.ts';
import { doneTwiceOf } from '../../server/evidence/done-twice.ts';
import { seeded } from '../support/random.ts';
import { atomsOf, piece, type Told } from './builders.ts';

/** Of each person's pieces with AI, the first `yes` of `asked` are said to be wanted by hand too. */
const asked = (people: readonly { yes: number; asked: number }[]): Told[] =>
  people.flatMap(({ yes, asked }, person) =>
    Array.from({ length: asked }, (_, at) =>
      piece({ contributor: `p${person}`, arm: 'with_ai', outcome: 'same', alsoByHand: at < yes }),
    ),
  );
const alike = (n: number, yes: number, of: number) => asked(Array.from({ length: n }, () => ({ yes, asked: of })));
const twice = (pieces: readonly Told[], retracted: readonly Told[] = []) =>
  doneTwiceOf(atomsOf(pieces, {}, retracted), 5);

test('said of three pieces in four by eight people, it is suggested with its share', () => {
  const found = twice(asked([4, 4, 3, 3, 3, 3, 2, 2].map((yes) => ({ yes, asked: 4 }))))!;
  // 24 of 32
  expect(found.share).toBeCloseTo(0.75, 9);
  expect(found.surely).toBeGreaterThan(1 / 3);
  expect(found.surely).toBeLessThan(0.75);
});

test('the reason "still had to do it by hand" says it as well, of all pieces and not of the reworked ones', () => {
  const reworked = (n: number, of: number) =>
    Array.from({ length: 8 * of }, (_, at) =>
      piece({
        contributor: `p${at % 8}`,
        arm: 'with_ai',
        outcome: at < 8 * n ? 'reworked' : 'saved',
        reworkReasons: at < 8 * n ? ['still_by_hand'] : [],
      }),
    );
  expect(twice(reworked(3, 4))?.share).toBeCloseTo(0.75, 9);
  // Every reworked piece names it, yet only one piece in five was reworked.
  expect(twice(reworked(1, 5))).toBeNull();
});

test.each([
  ['four people say so, however often', asked([9, 9, 9, 9, 0, 0].map((yes) => ({ yes, asked: 9 })))],
  ['a third is not surely exceeded', alike(8, 1, 3)],
  ['five people and one answer each, two of them no', asked([1, 1, 1, 0, 0].map((yes) => ({ yes, asked: 1 })))],
  ['nobody was asked', [piece({ arm: 'with_ai', outcome: 'saved' })]],
])('nothing is suggested where %s', (_, pieces) => {
  expect(twice(pieces)).toBeNull();
});

test('a retraction whose original lies outside the window counts for nobody', () => {
  const gone = asked([{ yes: 3, asked: 3 }]).map((one) => ({ ...one, contributor: 'gone' }));
  const said = alike(4, 3, 3);
  expect(twice(said, gone)).toBeNull();
  expect(twice(alike(5, 3, 3), gone)?.share).toBe(1);
});

test('whatever people say, a suggestion rests on five who say so, and no four of them can bring it about', () => {
  const person = fc.record({ yes: fc.nat({ max: 6 }), no: fc.nat({ max: 6 }), still: fc.nat({ max: 6 }) });
  let suggested = 0;
  fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (people) => {
      const pieces = people.flatMap(({ yes, no, still }, at) => {
        const own = { contributor: `p${at}`, arm: 'with_ai' as const, outcome: 'same' as const };
        return [
          ...Array.from({ length: yes }, () => piece({ ...own, alsoByHand: true })),
          ...Array.from({ length: no }, () => piece({ ...own, alsoByHand: false })),
          ...Array.from({ length: still }, () =>
            piece({ ...own, outcome: 'reworked', reworkReasons: ['still_by_hand'] }),
          ),
        ];
      });
      const found = twice(pieces);
      if (found === null) return;
      suggested += 1;
      const tellers = (pick: (one: (typeof people)[number]) => number) => people.filter((one) => pick(one) > 0).length;
      expect(
        Math.max(
          tellers(({ yes }) => yes),
          tellers(({ still }) => still),
        ),
      ).toBeGreaterThanOrEqual(5);
      expect(found.surely).toBeGreaterThan(1 / 3);
      expect(found.share).toBeGreaterThanOrEqual(found.surely);
    }),
    { seed: 20260318, numRuns: 500 },
  );
  expect(suggested).toBeGreaterThan(50);
});

test('where a fifth is done twice and people differ, a year of looking suggests it in few offices; where four fifths are, in most', () => {
  const suggests = (share: number, seed: number) => {
    const random = seeded(seed);
    const persons = Array.from({ length: 12 }, () => Math.min(0.98, Math.max(0.02, share + 0.3 * (random() - 0.5))));
    const told: Told[] = [];
    for (let month = 0; month < 12; month++) {
      for (let answer = 0; answer < 5; answer++) {
        const at = Math.floor(random() * persons.length);
        const alsoByHand = random() < persons[at]!;
        told.push(piece({ contributor: `p${at}`, arm: 'with_ai', outcome: 'same', alsoByHand }));
      }
      if (twice(told) !== null) return true;
    }
    return false;
  };
  const often = (share: number) =>
    Array.from({ length: 300 }, (_, at) => suggests(share, 500 + at)).filter(Boolean).length / 300;
  const [seldom, mostly] = [often(0.2), often(0.8)];
  expect(seldom).toBeLessThan(0.03);
  expect(mostly).toBeGreaterThan(0.9);
});

test('what to do is never more than three lines, and says no two things of one task', () => {
  const task = fc.option(
    fc.constantFrom('a', 'b', 'c').map((id) => ({ id })),
    { nil: null },
  );
  const burden = fc.option(fc.constantFrom('filing_twice' as const, 'work_nobody_needed' as const), { nil: null });
  fc.assert(
    fc.property(task, task, task, burden, (use, avoid, dropTask, dropBurden) => {
      const lines = threeLines({ use, avoid, dropTask, dropBurden });
      const shown = [lines.use, lines.avoid, lines.dropTask, lines.dropBurden].filter((line) => line !== null);
      expect(shown.length).toBeLessThanOrEqual(3);
      expect(lines.dropTask).toBe(dropTask);
      if (dropTask) expect([lines.use?.id, lines.avoid?.id]).not.toContain(dropTask.id);
    }),
  );
});
