import { describe, expect, test } from 'vitest';
import { sequenceHalfWidth } from '../../server/stats/confidence-sequence.ts';
import { normalHalfWidth95, normalQuantile } from '../../server/stats/normal.ts';
import { ratioOfSums, shareInterval } from '../../server/stats/ratio-of-sums.ts';
import { studentHalfWidth, studentInside } from '../../server/stats/student.ts';
import { sumInterval } from '../../server/stats/sum-interval.ts';
import { seeded } from '../support/random.ts';

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
    expect(() => sequenceHalfWidth(0)).toThrow(RangeError);
  });
});

describe('confidence sequence', () => {
  test('by hand at n = 100: ρ² n = 8.7816, √(2 · 9.7816 / 8.7816 · log(√9.7816 / 0.05)) = 3.0354', () => {
    expect(sequenceHalfWidth(100)).toBeCloseTo(3.0354, 3);
  });
  test('narrowest where it is tuned', () => {
    for (const away of [30, 60, 160, 300]) expect(sequenceHalfWidth(away)).toBeGreaterThan(sequenceHalfWidth(100));
  });
  test('a normal mean watched from 10 to 1000 stays inside in 95 % of histories; a plain interval does not', () => {
    const random = seeded(11);
    let outside = 0;
    let outsidePlain = 0;
    const histories = 400;
    for (let history = 0; history < histories; history++) {
      let sum = 0;
      let missed = false;
      let missedPlain = false;
      for (let n = 1; n <= 1_000; n++) {
        sum += normalQuantile(random() || 0.5);
        if (n < 10) continue;
        missed ||= Math.abs(sum) > sequenceHalfWidth(n) * Math.sqrt(n);
        missedPlain ||= Math.abs(sum) > normalHalfWidth95 * Math.sqrt(n);
      }
      outside += Number(missed);
      outsidePlain += Number(missedPlain);
    }
    expect(outside / histories).toBeLessThanOrEqual(0.05);
    expect(outsidePlain / histories).toBeGreaterThan(0.3);
  });
});

describe('ratio of sums', () => {
  const parts = [
    { above: 1, below: 4 },
    { above: 3, below: 4 },
    { above: 2, below: 2 },
  ];
  test('linearised, clustered', () => {
    // r = 6/10; e = −1.4, 0.6, 0.8; Σe² = 2.96; V = 3/2 · 2.96 / 100.
    const found = ratioOfSums(parts);
    expect(found.estimate).toBeCloseTo(0.6, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.0444), 12);
  });
  test('a share stays between 0 and 1, and a unanimous one is not certain', () => {
    const [low, high] = shareInterval(parts);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    const unanimous = shareInterval(parts.map(({ below }) => ({ above: 0, below })));
    expect(unanimous[0]).toBeCloseTo(0, 12);
    expect(unanimous[1]).toBeGreaterThan(0.5);
  });
  test('one cluster, or nothing below, has no ratio', () => {
    expect(() => ratioOfSums(parts.slice(1, 2))).toThrow(RangeError);
    expect(() =>
      ratioOfSums([
        { above: 0, below: 0 },
        { above: 0, below: 0 },
      ]),
    ).toThrow(RangeError);
  });
});

describe('interval of a sum', () => {
  const one = { estimate: 10, low: 7, high: 14 };
  const other = { estimate: 5, low: 1, high: 8 };
  test('one estimate keeps its own', () => {
    expect(sumInterval([one], () => 0)).toEqual(one);
  });
  test('apart: roots of squares; together: the ends themselves', () => {
    expect(sumInterval([one, other], () => 0)).toEqual({ estimate: 15, low: 10, high: 20 });
    expect(sumInterval([one, other], () => 1)).toEqual({ estimate: 15, low: 8, high: 22 });
  });
});
