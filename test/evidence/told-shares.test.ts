import { describe, expect, test } from 'vitest';
import { type ReleasedReading, release } from '../../server/evidence/released.ts';
import { whyResting } from '../../server/evidence/rests.ts';
import { feltRatio, namedByFive, perceptionGap, secondsANote, shareByThirds } from '../../server/evidence/shares.ts';

const answers = (...told: [answers: number, yes: number][]) =>
  told.map(([all, yes], at) => ({ seat: `seat ${at}`, answers: all, yes }));
const even = (yes: number, of = 3) => answers([of, yes], [of, yes], [of, yes], [of, yes], [of, yes]);

describe('shares by thirds', () => {
  test.each([
    [answers([2, 0], [2, 0], [2, 0], [2, 0], [2, 0]), 'under_a_third'],
    [even(1), 'a_third_to_two_thirds'],
    [even(2), 'a_third_to_two_thirds'],
    [even(3), 'over_two_thirds'],
    [answers([3, 1], [3, 1], [3, 1], [3, 1], [3, 0]), 'under_a_third'],
    [answers([3, 2], [3, 2], [3, 2], [3, 2], [3, 3]), 'over_two_thirds'],
  ])('%j: %s', (given, told) => {
    expect(shareByThirds(given)).toBe(told);
  });

  test('are not known below ten answers or below five seats', () => {
    expect(shareByThirds(answers([2, 2], [2, 2], [2, 2], [2, 2], [1, 1]))).toBe('not_known');
    expect(shareByThirds(answers([5, 5], [5, 5], [5, 5], [5, 5]))).toBe('not_known');
    expect(shareByThirds(answers([5, 5], [5, 5], [5, 5], [5, 5], [0, 0]))).toBe('not_known');
    expect(shareByThirds([...even(3), ...even(3)].slice(0, 5).map((one) => ({ ...one, seat: 'one' })))).toBe(
      'not_known',
    );
  });

  test('one keen seat weighs at most a fifth', () => {
    expect(shareByThirds(answers([1_000, 1_000], [3, 0], [3, 0], [3, 0], [3, 0]))).toBe('under_a_third');
    expect(shareByThirds(answers([1_000, 1_000], [3, 1], [3, 1], [3, 1], [3, 0]))).toBe('a_third_to_two_thirds');
  });
});

test('a reason stands once five seats named it', () => {
  const named = (reason: string, seats: number[]) => seats.map((seat) => ({ seat: `seat ${seat}`, reason }));
  expect(
    namedByFive([...named('wrong_figures', [1, 2, 3, 4, 5]), ...named('off_template', [1, 2, 3, 4, 4, 4])]),
  ).toEqual(new Set(['wrong_figures']));
});

describe('felt', () => {
  const felt = (minutes: number, byHandMinutes: number, count = 5, each = 2) =>
    Array.from({ length: count }, (_, at) => ({ seat: `seat ${at}`, answers: each, minutes, byHandMinutes }));

  test('is Σ minutes ÷ Σ by-hand estimates in steps of 0.2', () => {
    // log 0.7 = −0.36: told −0.4; dithered by a half it may be told one step on.
    expect(feltRatio(felt(70, 100), 0)).toBe(-0.4);
    expect(feltRatio(felt(70, 100), 0.5)).toBe(-0.2);
    expect(feltRatio(felt(100, 100), 0)).toBe(0);
  });

  test('is not known below ten answers of five seats', () => {
    expect(feltRatio(felt(70, 100, 4, 9), 0)).toBeNull();
    expect(feltRatio([...felt(70, 100, 4, 2), ...felt(70, 100, 5, 1).slice(4)], 0)).toBeNull();
  });

  test('one seat weighs at most a fifth', () => {
    const loud = { seat: 'loud', answers: 50, minutes: 100_000, byHandMinutes: 1_000_000 };
    // A fifth at 0.1 beside four fifths at 1: 0.82.
    expect(feltRatio([...felt(100, 100, 5), loud], 0)).toBe(-0.2);
  });

  test('stands beside the estimate on the same scale', () => {
    const reading = release({ logRatio: 0.2, halfWidth: 0.1 }, 8, 0);
    expect(perceptionGap(reading, -0.4)).toBe(0.6);
  });
});

describe('seconds a note', () => {
  const notes = (seconds: number, count = 5) =>
    Array.from({ length: count }, (_, at) => ({ seat: `seat ${at}`, notes: 4, seconds: 4 * seconds }));
  test.each([
    [13.2, 14],
    [12.9, 12],
    [33, 35],
    [74, 70],
  ])('%d are told as %i', (mean, told) => {
    expect(secondsANote(notes(mean))).toBe(told);
  });
  test('are not known of four seats', () => {
    expect(secondsANote(notes(14, 4))).toBeNull();
  });
});

const reading = (word: ReleasedReading['word'], low: number, high: number, step = 4): ReleasedReading => ({
  step,
  word,
  estimate: (low + high) / 2,
  low,
  high,
  lowOpen: false,
  highOpen: false,
});

describe('resting', () => {
  test.each<[string, ReleasedReading | null, string | null]>([
    ['not read yet', null, null],
    ['too early and wide', reading('too_early', -0.5, 0.3), null],
    ['points to saving is no verdict', reading('points_to_saving', -0.5, -0.1), null],
    ['settled', reading('probably_costs', 0.2, 0.9), 'settled'],
    ['no large difference', reading('no_large_difference', -0.2, 0.2), 'settled'],
    ['a trial', reading('saves', -0.9, -0.1), 'settled'],
    ['the last reading', reading('too_early', -0.5, 0.3, 10), 'last_reading'],
    ['the last but one', reading('too_early', -0.5, 0.3, 9), null],
    ['ends at a factor of 1.35', reading('too_early', -0.3, Math.log(1.35) - 0.3), null],
    ['ends a little closer', reading('too_early', -0.3, Math.log(1.34) - 0.3), 'narrow'],
  ])('%s', (_, read, why) => {
    expect(whyResting(read)).toBe(why);
  });
});
