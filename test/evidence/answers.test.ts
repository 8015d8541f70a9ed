import { describe, expect, test } from 'vitest';
import { reworkOf, timeUsesOf, whysWithoutAiOf } from '../../server/evidence/answers.ts';
import { feltOf } from '../../server/evidence/felt.ts';
import { ratchetOf } from '../../server/evidence/ratchet.ts';
import { atomsOf, piece } from './builders.ts';

const five = ['a', 'b', 'c', 'd', 'e'];

describe('felt', () => {
  const atoms = atomsOf([
    // By hand 40, took 20 + 10: 0.75 each. Forecast 30 / 60 = 0.5.
    ...five.map((contributor, at) =>
      piece({
        contributor,
        arm: 'with_ai',
        outcome: at < 2 ? 'saved' : 'same',
        minutes: 20,
        reworkMinutes: 10,
        byHandMinutes: 40,
        expectedMinutes: 60,
        expectedMinutesWithAi: 30,
      }),
    ),
    // Expected 40, took 50: people expect too little by 1.25.
    ...five.map((contributor) => piece({ contributor, outcome: 'without_ai', minutes: 50, expectedMinutes: 40 })),
  ]);

  test('shares, ratios, calibration and gap', () => {
    const felt = feltOf(atoms, 1.2, 5);
    expect(felt.savedShare).toBeCloseTo(0.4, 12);
    expect(felt.timeRatio).toBeCloseTo(0.75, 12);
    expect(felt.forecastRatio).toBeCloseTo(0.5, 12);
    expect(felt.calibration).toBeCloseTo(1.25, 12);
    expect(felt.calibratedTimeRatio).toBeCloseTo(0.6, 12);
    expect(felt.gap).toBeCloseTo(1.6, 12);
    expect(felt.gapAgainst).toBe('felt');
  });

  test('no ratio, no gap; too few people, nothing', () => {
    expect(feltOf(atoms, null, 5)).toMatchObject({ gap: null, gapAgainst: null });
    expect(feltOf(atoms, 1.2, 6)).toEqual({
      savedShare: null,
      timeRatio: null,
      forecastRatio: null,
      calibration: null,
      calibratedTimeRatio: null,
      gap: null,
      gapAgainst: null,
    });
  });
});

describe('rework, time and reasons', () => {
  const atoms = atomsOf(
    five.flatMap((contributor, at) => [
      piece({
        contributor,
        arm: 'with_ai',
        outcome: 'redone',
        reworkReasons: at < 4 ? ['wrong_figures', 'other'] : ['wrong_figures'],
        alsoByHand: at === 0,
      }),
      piece({ contributor, arm: 'with_ai', outcome: 'saved', timeBecame: at < 3 ? 'residents' : 'new_demands' }),
      piece({ contributor, outcome: 'without_ai', whyWithoutAi: 'confidential' }),
    ]),
  );

  test('shares of what was said', () => {
    expect(reworkOf(atoms, 5)).toEqual({
      reworkedShare: 0.5,
      reasons: [
        { reason: 'wrong_figures', share: 1 },
        { reason: 'other', share: 0.8 },
      ],
      alsoByHandShare: 0.2,
    });
    expect(timeUsesOf(atoms, 5)).toEqual([
      { use: 'residents', share: 0.6 },
      { use: 'new_demands', share: 0.4 },
    ]);
    expect(whysWithoutAiOf(atoms, 5)).toEqual([{ why: 'confidential', share: 1 }]);
  });

  test('fewer people than the floor: nothing', () => {
    expect(reworkOf(atoms, 6)).toEqual({ reworkedShare: null, reasons: null, alsoByHandShare: null });
    expect(timeUsesOf(atoms, 6)).toBeNull();
  });

  test('work that was sent back later counts as reworked, though it felt saved', () => {
    const sentBack = atomsOf(
      five.map((contributor) => piece({ contributor, arm: 'with_ai', outcome: 'saved', reworkMinutes: 10 })),
    );
    expect(reworkOf(sentBack, 5).reworkedShare).toBe(1);
    expect(feltOf(sentBack, null, 5).savedShare).toBe(1);
  });
});

describe('ratchet', () => {
  const inMonth = (publishedOn: string, more: number, pieces: number) =>
    atomsOf(
      five.flatMap((contributor, at) =>
        Array.from({ length: pieces + (at % 2) }, () => piece({ contributor, moreAsked: at < more, day: publishedOn })),
      ),
      { publishedOn },
    );

  test('by month of publication, with intervals', () => {
    const months = ratchetOf([...inMonth('2026-04-08', 4, 3), ...inMonth('2026-03-04', 1, 2)], 5);
    expect(months.map(({ month }) => month)).toEqual(['2026-03', '2026-04']);
    // March: a, c, e logged 2 and b, d logged 3 = 12 in 5 contributor-weeks; a alone says yes: 2 of 12.
    expect(months[0]).toMatchObject({ moreAskedShare: 2 / 12, piecesPerContributorWeek: 12 / 5 });
    const [low, high] = months[0]!.moreAskedInterval!;
    expect(low).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThan(2 / 12);
    expect(high).toBeGreaterThan(2 / 12);
    expect(high).toBeLessThanOrEqual(1);
    expect(months[1]!.piecesInterval![0]).toBeGreaterThanOrEqual(1);
  });

  test('a month of fewer people says nothing; all saying the same is still uncertain', () => {
    expect(ratchetOf(inMonth('2026-03-04', 1, 2), 6)).toEqual([
      {
        month: '2026-03',
        moreAskedShare: null,
        moreAskedInterval: null,
        piecesPerContributorWeek: null,
        piecesInterval: null,
      },
    ]);
    const all = ratchetOf(inMonth('2026-03-04', 5, 2), 5)[0]!;
    expect(all.moreAskedShare).toBe(1);
    expect(all.moreAskedInterval![0]).toBeLessThan(0.5);
  });
});
