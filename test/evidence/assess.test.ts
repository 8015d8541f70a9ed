import { describe, expect, test } from 'vitest';
import { assess } from '../../server/evidence/assess.ts';
import type { Evidence } from '../../server/evidence/evidence.ts';
import { presentable } from '../../server/evidence/presentable.ts';
import { seeded } from '../support/random.ts';
import { atomsOf, office, piece, type Told } from './builders.ts';

const byContributor = { clusterBy: 'contributor' } as const;
const tell = (pieces: readonly Told[], trial = false) => assess(atomsOf(pieces, { trial }), byContributor);

/** 10 people with 6 pieces in each arm; AI multiplies the minutes by `ratio`, each piece by a factor of its own. */
function spread(ratio: number, said: (at: number) => Partial<Told> = () => ({})): Told[] {
  const random = seeded(3);
  return Array.from({ length: 120 }, (_, at) => {
    const arm = at % 2 === 0 ? 'with_ai' : 'without_ai';
    const minutes = 40 * Math.exp(0.3 * (random() - 0.5)) * (arm === 'with_ai' ? ratio : 1);
    return piece({ contributor: `p${(at % 10) >> 1}${at % 20 < 10 ? 'a' : 'b'}`, arm, minutes, ...said(at) });
  });
}

function everyNumber(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyNumber) : [];
}

describe('what cannot be said is said with its reason', () => {
  const one = office(5, [20, 30, 40], [30, 40, 50]);
  const cases: [string, Evidence, Partial<Evidence>][] = [
    ['no atoms', tell([]), { kind: 'withheld', reason: 'nothing_yet', level: null, peopleBand: null }],
    ['with AI only', tell(office(5, [20, 30], [])), { kind: 'withheld', reason: 'no_without_ai_yet', level: null }],
    ['without AI only', tell(office(5, [], [20, 30])), { kind: 'withheld', reason: 'no_with_ai_yet' }],
    ['one person', tell(office(1, [20, 30, 40], [20, 30, 50])), { kind: 'withheld', reason: 'nothing_yet' }],
    ['four people', tell(office(4, [20, 30, 40], [20, 30, 50])), { kind: 'withheld', reason: 'nothing_yet' }],
    ['fewer than ten pieces', tell(office(5, [20], [30])), { kind: 'not_yet', reason: 'too_few_entries' }],
    [
      'minutes that never vary',
      tell(one.map((p) => ({ ...p, minutes: 30 }))),
      { kind: 'not_yet', reason: 'no_variation', verdict: 'too_early' },
    ],
    [
      'minutes that vary with the arm alone',
      tell(one.map((p) => ({ ...p, minutes: p.arm === 'with_ai' ? 20 : 30 }))),
      { kind: 'not_yet', reason: 'no_variation' },
    ],
    [
      'AI on big pieces only',
      tell(one.map((p) => ({ ...p, size: p.arm === 'with_ai' ? 5 : 3 }))),
      { kind: 'not_yet', reason: 'arms_not_comparable' },
    ],
    [
      'one team above team level',
      assess(atomsOf(one), { clusterBy: 'team' }),
      { kind: 'not_yet', reason: 'too_few_people' },
    ],
    ['a trial with one arm', tell(office(5, [20, 30], []), true), { kind: 'withheld', reason: 'no_without_ai_yet' }],
  ];
  test.each(cases)('%s', (_, evidence, expected) => {
    expect(evidence).toMatchObject(expected);
    expect(everyNumber(evidence).every(Number.isFinite)).toBe(true);
    expect(JSON.stringify(presentable(evidence))).not.toMatch(/p0|NaN|Infinity/);
  });

  test('with a higher floor, more people are needed', () => {
    expect(assess(atomsOf(spread(0.7)), { clusterBy: 'contributor', floor: 11 })).toMatchObject({ kind: 'withheld' });
    expect(assess(atomsOf(spread(0.7)), { clusterBy: 'contributor', floor: 10 })).toMatchObject({ kind: 'estimated' });
  });
});

describe('verdicts', () => {
  test.each([
    [0.6, false, 'probably_saves'],
    [0.6, true, 'saves'],
    [1.5, false, 'probably_costs'],
    [1.5, true, 'costs'],
    [1, false, 'no_clear_difference'],
    [1, true, 'no_clear_difference'],
    [0.93, false, 'too_early'],
  ] as const)('true ratio %s, trial %s: %s', (ratio, trial, verdict) => {
    const evidence = tell(spread(ratio), trial);
    expect(evidence).toMatchObject({ kind: 'estimated', verdict, level: trial ? 'trial' : 'compared' });
    if (evidence.kind !== 'estimated') return;
    expect(evidence.moreEntries === null).toBe(verdict !== 'too_early');
    expect(evidence.sufficient).toBe(verdict !== 'too_early');
    expect(Math.sign(evidence.minutesSaved!)).toBe(Math.sign(1 - evidence.timeRatio));
  });

  test('where both exist, the trial is reported, and read with its own model', () => {
    const both = [
      ...atomsOf(spread(0.6)),
      ...atomsOf(
        spread(1.5, () => ({ size: 2 })),
        { trial: true },
      ),
      ...atomsOf(
        spread(1.5, () => ({ size: 4 })),
        { trial: true },
      ),
    ];
    const evidence = assess(both, byContributor);
    expect(evidence).toMatchObject({ verdict: 'costs', level: 'trial' });
    expect(evidence.specifications.find((one) => one.reported)).toMatchObject({
      contributorEffects: false,
      size: false,
    });
  });
});

test('no felt answer, however exaggerated, moves the ratio, its interval or the verdict', () => {
  const plain = tell(spread(0.93));
  const moved = tell(
    spread(0.93, (at) => ({
      outcome: at % 2 === 0 ? 'saved' : 'without_ai',
      byHandMinutes: at % 2 === 0 ? 2_000 : null,
      moreAsked: false,
      alsoByHand: false,
      expectedMinutesWithAi: 1,
    })),
  );
  expect(moved.felt.timeRatio).toBeLessThan(0.05);
  const compared = ({ felt: _, rework: _r, ratchet: _m, ...rest }: Evidence) => ({ ...rest, influence: null });
  expect(compared(moved)).toEqual(compared(plain));
});

describe('a window may hold a retraction whose original lies outside it', () => {
  const inside = spread(0.7);
  const outsider = inside.filter((one) => one.contributor === 'p0a');

  test('everything of one contributor taken back: as if that contributor had not been there', () => {
    const others = inside.filter((one) => one.contributor !== 'p0a');
    const withRetraction = assess(
      atomsOf(
        others,
        {},
        outsider.map((one) => ({ ...one, minutes: 11 })),
      ),
      byContributor,
    );
    const without = tell(others);
    expect(withRetraction).toMatchObject({ kind: 'estimated', verdict: 'probably_saves' });
    if (withRetraction.kind !== 'estimated' || without.kind !== 'estimated') return;
    expect(withRetraction.timeRatio).toBeCloseTo(without.timeRatio, 12);
    expect(withRetraction.interval[1]).toBeCloseTo(without.interval[1], 12);
  });

  test('nothing but retractions is nothing, not NaN', () => {
    const evidence = assess(atomsOf([], {}, inside), byContributor);
    expect(evidence).toMatchObject({ kind: 'withheld', reason: 'nothing_yet' });
    expect(everyNumber(evidence).every(Number.isFinite)).toBe(true);
  });
});

test('what leaves the program has bands and rounded figures only', () => {
  const evidence = presentable(
    tell(spread(0.7, (at) => ({ secondsToLog: 9, outcome: at % 2 ? 'without_ai' : 'reworked' }))),
  );
  expect(evidence).not.toHaveProperty('influence');
  expect(evidence.peopleBand).toEqual({ from: 10, to: 19 });
  // 120 entries × 9 s = 18 min, to 5.
  expect(evidence.toolMinutes).toBe(20);
  expect(evidence.rework.reworkedShare).toBe(1);
  expect(evidence.kind === 'estimated' && evidence.minutesSaved! % 5 === 0).toBe(true);
  expect(JSON.stringify(evidence)).not.toMatch(/p0a/);
});
