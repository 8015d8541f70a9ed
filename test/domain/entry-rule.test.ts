import { describe, expect, test } from 'vitest';
import { asksAgain, heldMinutes, usualMinutes } from '../../server/domain/entry-rule.ts';

const piece = (minutes: number, size = 3) => ({ minutes, size });
const step = Math.exp(0.35);

describe('the usual', () => {
  test('is there from three own pieces on', () => {
    expect(usualMinutes([piece(30), piece(40)], 3)).toBeNull();
    expect(usualMinutes([piece(30), piece(40), piece(90)], 3)).toBeCloseTo(40, 9);
    expect(usualMinutes([piece(30)], 3, 1)).toBeCloseTo(30, 9);
    expect(usualMinutes([], 3, 1)).toBeNull();
  });

  test('takes size out of each piece and puts this size back', () => {
    const pieces = [piece(40), piece(40 * step, 4), piece(40 / step / step, 1)];
    expect(usualMinutes(pieces, 3)).toBeCloseTo(40, 9);
    expect(usualMinutes(pieces, 5)).toBeCloseTo(40 * step * step, 9);
  });

  test('of large pieces alone is smaller than they are', () => {
    const large = [1, 2, 3].map(() => piece(40 * step * step, 5));
    expect(usualMinutes(large, 3)).toBeCloseTo(40, 9);
  });

  test('of an even number is the geometric middle of the two in the middle', () => {
    expect(usualMinutes([piece(1), piece(20), piece(80), piece(900)], 3)).toBeCloseTo(40, 9);
  });
});

describe('minutes are asked once more', () => {
  test.each([
    [160, false],
    [161, true],
    [10, false],
    [9, true],
  ])('at a usual of 40, %i: %s', (minutes, asked) => {
    expect(asksAgain(minutes, 40)).toBe(asked);
  });

  test('never without a usual', () => {
    expect(asksAgain(2400, null)).toBe(false);
  });
});

describe('minutes in the sums', () => {
  test.each([
    [240, 40, 240],
    [241, 40, 240],
    [7, 40, 7],
    [6, 40, 7],
    [2400, 1, 6],
    [1, 3, 1],
    [100, 16.5, 99],
    [300, 40.1, 240],
    [1, 40.1, 7],
  ])('%i at a usual of %d are held to %i', (minutes, usual, held) => {
    expect(heldMinutes(minutes, usual)).toBe(held);
  });

  test('stay as they are without a usual', () => {
    expect(heldMinutes(2400, null)).toBe(2400);
  });
});
