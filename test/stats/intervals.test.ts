import { describe, expect, test } from 'vitest';
import { normalHalfWidth95, normalQuantile } from '../../server/stats/normal.ts';
import { studentHalfWidth, studentInside } from '../../server/stats/student.ts';

describe('quantiles', () => {
  // R: qt(0.975, c(1, 2, 4, 15, 199)), qt(0.995, 7).
  test.each([
    [0.95, 1, 12.7062047361747],
    [0.95, 2, 4.30265272974946],
    [0.95, 4, 2.77644510519779],
    [0.95, 15, 2.13144954555978],
    [0.99, 7, 3.49948329735049],
    [0.95, 1e7, 1.95996421],
  ])('t: %s inside with %s degrees of freedom', (inside, df, value) => {
    expect(studentHalfWidth(inside, df)).toBeCloseTo(value, 7);
  });
  test('degrees of freedom need not be whole', () => {
    expect(studentInside(studentHalfWidth(0.95, 3.7), 3.7)).toBeCloseTo(0.95, 12);
    // With 2 degrees of freedom P(|t| < x) = x / √(x² + 2).
    expect(studentInside(1.7, 2)).toBeCloseTo(1.7 / Math.sqrt(1.7 ** 2 + 2), 12);
  });
  test('normal', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(normalHalfWidth95, 7);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 6);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });
  test('what is no probability is refused', () => {
    expect(() => studentHalfWidth(1, 5)).toThrow(RangeError);
    expect(() => studentInside(1, 0)).toThrow(RangeError);
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });
});
