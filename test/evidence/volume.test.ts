import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundAt } from '../../server/evidence/half-width.ts';
import { addUp, burdensOf, type MinutesRange, netOf, volumeOf } from '../../server/evidence/volume.ts';

const dither = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const seats = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 5, maxLength: 40 });
const reading = fc.record({
  step: fc.integer({ min: 0, max: 10 }),
  dithered: fc.double({ min: -2, max: 2, noNaN: true }),
  halfWidth: fc.double({ min: 0.01, max: 2, noNaN: true }),
});

/** S = 1000 minutes of five equal seats. */
const even = [200, 200, 200, 200, 200];
/** A half-width whose plain 95 % part is 0.1. */
const narrow = { step: 10, dithered: Math.log(0.8), halfWidth: (0.1 * boundAt(10)) / 1.96 };

test('S · (1/A − 1) at the ends of the plain 95 % range, told in coarse steps', () => {
  // log 1000 ÷ log 1.5 = 17.04: told as 1.5^17 = 985, between 657 and 1478; log A from −0.35 to −0.1 on the grid of 0.05.
  const [small, large] = [1.5 ** 16, 1.5 ** 18];
  expect(volumeOf({ minutesWithAiBySeat: even, reading: narrow }, 0)).toEqual({
    low: Math.floor(small * (Math.exp(0.1) - 1)),
    high: Math.ceil(large * (Math.exp(0.35) - 1)),
  });
});

test('a loss takes its ends the other way round', () => {
  const told = volumeOf({ minutesWithAiBySeat: even, reading: { ...narrow, dithered: Math.log(1.3) } }, 0)!;
  // log A from 0.15 to 0.4 on the grid; "probably costs" keeps the low end.
  expect(told).toEqual({
    low: Math.floor(1.5 ** 18 * (Math.exp(-0.4) - 1)),
    high: Math.ceil(1.5 ** 16 * (Math.exp(-0.15) - 1)),
  });
});

test('four seats tell nothing, five do', () => {
  expect(volumeOf({ minutesWithAiBySeat: [200, 200, 200, 200, 0], reading: narrow }, 0)).toBeNull();
  expect(burdensOf([200, 200, 200, 200], 0)).toBeNull();
  expect(burdensOf(even, 0)).not.toBeNull();
});

test('one seat counts up to 30 %', () => {
  // Four seats of 70: the fifth counts 120 of 400 at most.
  const of = (minutes: number) => burdensOf([70, 70, 70, 70, minutes], 0);
  expect(of(120)).toEqual(of(100_000));
  expect(of(20)).not.toEqual(of(120));
  // Just under it a seat counts whole: 225 and 380 of 900 others lie on two steps of the grid.
  const beside = (minutes: number) => burdensOf([...Array.from({ length: 9 }, () => 100), minutes], 0);
  expect(beside(380)).toEqual(beside(100_000));
  expect(beside(225)).not.toEqual(beside(380));
});

test('a range of burdens always holds what was counted', () => {
  fc.assert(
    fc.property(seats, dither, (minutes, u) => {
      const even = minutes.map(() => minutes[0]!);
      const { low, high } = burdensOf(even, u)!;
      const sum = even.length * even[0]!;
      expect(low).toBeLessThanOrEqual(sum);
      expect(high).toBeGreaterThanOrEqual(sum);
    }),
  );
});

test('the ends follow the reading: one-sided where its plain range is', () => {
  fc.assert(
    fc.property(seats, reading, dither, (minutesWithAiBySeat, read, u) => {
      const { low, high } = volumeOf({ minutesWithAiBySeat, reading: read }, u)!;
      expect(low).toBeLessThanOrEqual(high);
      const half = (read.halfWidth * 1.96) / boundAt(read.step);
      if (read.dithered + half > 0) expect(low).toBeLessThanOrEqual(0);
      if (read.dithered - half < 0) expect(high).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('a balance', () => {
  const range = fc
    .tuple(fc.integer({ min: -9_000, max: 9_000 }), fc.integer({ min: 0, max: 9_000 }))
    .map(([low, width]): MinutesRange => ({ low, high: low + width }));

  test('never claims more than its parts: it holds every sum of values inside them', () => {
    fc.assert(
      fc.property(range, fc.array(range), fc.double({ min: 0, max: 1, noNaN: true }), (saved, burdens, at) => {
        const inside = ({ low, high }: MinutesRange) => low + at * (high - low);
        const net = netOf(saved, burdens);
        const exact = inside(saved) - burdens.reduce((sum, { low, high }) => sum + high - at * (high - low), 0);
        expect(net.low).toBeLessThanOrEqual(exact + 1e-6);
        expect(net.high).toBeGreaterThanOrEqual(exact - 1e-6);
        expect(net.high - net.low).toBe([saved, ...burdens].reduce((sum, { low, high }) => sum + high - low, 0));
      }),
    );
  });

  test('adds ends', () => {
    expect(addUp([])).toEqual({ low: 0, high: 0 });
    expect(netOf({ low: 600, high: 1500 }, [{ low: 60, high: 135 }])).toEqual({ low: 465, high: 1440 });
  });
});

test('the sum is dithered by up to half a step either way', () => {
  const told = (dither: number) => volumeOf({ minutesWithAiBySeat: even, reading: narrow }, dither)!.high;
  expect(Math.log(told(0.5) / told(-0.5)) / Math.log(1.5)).toBeCloseTo(1, 1);
});

test('refuses a dither that is none', () => {
  expect(() => burdensOf(even, 0.6)).toThrow('a dither lies');
});
