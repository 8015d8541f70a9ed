import { describe, expect, test } from 'vitest';
import { carriesExpected, fitTrial, type TrialPiece } from '../../server/evidence/trial.ts';
import { scoreAt } from '../stats/quasi-score.ts';

const piece = (contributor: string, arm: TrialPiece['arm'], minutes: number, expectedMinutes: number | null = null) => {
  return { contributor, arm, minutes, expectedMinutes };
};

describe('expected minutes enter', () => {
  /** Twenty pieces each way, of which so many carry them. */
  const trial = (withAi: number, without: number): TrialPiece[] =>
    (['with_ai', 'without_ai'] as const).flatMap((arm) =>
      Array.from({ length: 20 }, (_, at) => {
        const carries = at < (arm === 'with_ai' ? withAi : without);
        return piece(`p${at % 4}`, arm, 30 + 3 * (at % 7), carries ? 40 + 10 * (at % 3) : null);
      }),
    );

  test('where each arm carries them on nineteen of twenty pieces, not on eighteen', () => {
    expect(carriesExpected(trial(19, 19))).toBe(true);
    expect(carriesExpected(trial(20, 18))).toBe(false);
    expect(carriesExpected(trial(18, 20))).toBe(false);
    expect(fitTrial(trial(19, 19))).toMatchObject({ expectedMinutesUsed: true });
    expect(fitTrial(trial(18, 20))).toMatchObject({ expectedMinutesUsed: false });
  });

  test('where they are not all the same', () => {
    expect(carriesExpected(trial(20, 20).map((one) => ({ ...one, expectedMinutes: 40 })))).toBe(false);
  });
});

test('neither long nor short pieces rule: the ratio solves the equations of power 1.5', () => {
  const pieces = [
    ...[20, 30, 22, 18].map((minutes) => piece('a', 'with_ai', minutes)),
    ...[50, 60].map((minutes) => piece('a', 'without_ai', minutes)),
    ...[400, 300, 500, 450].map((minutes) => piece('b', 'without_ai', minutes)),
    ...[420, 250, 380].map((minutes) => piece('b', 'with_ai', minutes)),
    ...[100, 90].map((minutes) => piece('c', 'with_ai', minutes)),
    ...[120, 80, 110].map((minutes) => piece('c', 'without_ai', minutes)),
  ];
  const fit = fitTrial(pieces);
  if (fit.kind !== 'trial') throw new Error(fit.reason);
  const rows = pieces.map(({ contributor, arm, minutes }) => {
    return { unit: 'abc'.indexOf(contributor), columns: [Number(arm === 'with_ai')], measured: minutes };
  });
  expect(scoreAt(rows, fit.logRatio, 1.5)).toBeCloseTo(0, 6);
  for (const other of [1, 2]) expect(Math.abs(scoreAt(rows, fit.logRatio, other))).toBeGreaterThan(0.01);
});
